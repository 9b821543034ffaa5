import type { Trust } from "@schuifaan/shared/domain/moment";
import type { Place } from "@schuifaan/shared/domain/place";

import { OwnWords } from "../../text/own-words.tsx";
import { useText } from "../../text/use-text.tsx";
import { Box } from "../../ui/box.tsx";
import { ActivityItem } from "./activity-item.tsx";
import type { Plan } from "./plan-week.ts";

type WhatToDoProps = { place: Place; plan: Plan; now: number; trust: Trust };

/** What there is to do, first what comes first. A place that tells nothing of it only says what it is. */
export function WhatToDo({ place, plan: { week, later }, now, trust }: WhatToDoProps) {
  const { doing } = useText().place;
  const { summary, activities } = place;
  const hasPlan = week.length > 0 || later.length > 0;
  if (summary === undefined && !hasPlan) return null;
  const isDoubtful = trust === "call" || trust === "stale";
  const groups = [
    { title: doing.week, times: week },
    { title: doing.later, times: later },
  ].filter(({ times }) => times.length > 0);
  return (
    <Box title={doing.title} className="doing">
      {summary !== undefined && <p className="place-summary"><OwnWords>{summary}</OwnWords></p>}
      {hasPlan && isDoubtful && <p className="doubt">{doing.perhaps}</p>}
      {activities.length > 0 && week.length === 0 && <p className="soft">{doing.none}</p>}
      {groups.map(({ title, times }) => (
        <div key={title}>
          <h3>{title}</h3>
          <ul className="activities">
            {times.map(({ activity, occurrence, isFirst }) => (
              <ActivityItem key={occurrence.id} activity={activity} occurrence={occurrence} isFirst={isFirst} place={place} now={now} />
            ))}
          </ul>
        </div>
      ))}
    </Box>
  );
}
