import type { Activity } from "@schuifaan/shared/domain/place";

import { useText } from "../../text/use-text.tsx";
import { Box } from "../../ui/box.tsx";
import { ActivityItem } from "./activity-item.tsx";

type ActivityListProps = { activities: readonly Activity[]; today: string };

export function ActivityList({ activities, today }: ActivityListProps) {
  const { place } = useText();
  if (activities.length === 0) return null;
  return (
    <Box title={place.doing.title} className="doing">
      <ul className="activities">
        {activities.map((activity) => (
          <ActivityItem key={activity.id} activity={activity} today={today} />
        ))}
      </ul>
    </Box>
  );
}
