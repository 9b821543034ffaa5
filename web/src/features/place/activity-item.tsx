import type { Occurrence } from "@schuifaan/shared/domain/moment";
import type { Activity } from "@schuifaan/shared/domain/place";
import CalendarPlus from "lucide-react/icons/calendar-plus";

import { formatMoment } from "../../text/format-moment.ts";
import { useText } from "../../text/use-text.tsx";
import { Tag } from "../../ui/tag.tsx";
import { ActivityFacts } from "./activity-facts.tsx";

type ActivityItemProps = {
  activity: Activity;
  occurrence: Occurrence;
  /** The first time in this list: only then all is told. */
  isFirst: boolean;
  slug: string;
  /** In ms since 1970. */
  now: number;
};

export function ActivityItem({ activity, occurrence, isFirst, slug, now }: ActivityItemProps) {
  const text = useText();
  const { doing } = text.place;
  const { title } = activity;
  const { status, isExtra = false, certainty, note } = occurrence;
  return (
    <li className="activity" data-status={status}>
      <p className="activity-when">{formatMoment(occurrence, now, text)}</p>
      <div className="activity-what">
        <h4>
          {title} {status !== "planned" && <Tag tone="warn">{doing[status]}</Tag>} {isExtra && <Tag tone="sun">{doing.extra}</Tag>}
        </h4>
        {note !== undefined && <p>{note}</p>}
        {certainty === "probably" && status === "planned" && <p className="doubt">{doing.perhaps}</p>}
        {isFirst && <ActivityFacts activity={activity} now={now} />}
      </div>
      {isFirst && status !== "cancelled" && (
        <a className="button" data-look="quiet" href={`/plek/${slug}/agenda/${activity.id}.ics`} aria-label={doing.calendarOf(title)}>
          <CalendarPlus className="icon" aria-hidden="true" />
          {doing.calendar}
        </a>
      )}
    </li>
  );
}
