import { toAmsterdamDay } from "@schuifaan/shared/domain/amsterdam-time";
import type { Occurrence } from "@schuifaan/shared/domain/moment";
import type { Activity, Place } from "@schuifaan/shared/domain/place";
import CalendarPlus from "lucide-react/icons/calendar-plus";

import { formatDay } from "../../text/format-moment.ts";
import { formatTimes } from "../../text/format-times.ts";
import { OwnWords } from "../../text/own-words.tsx";
import { useText } from "../../text/use-text.tsx";
import { Tag } from "../../ui/tag.tsx";
import { ActivityFacts } from "./activity-facts.tsx";

type ActivityItemProps = {
  activity: Activity;
  occurrence: Occurrence;
  /** The first time in this list: only then all is told. */
  isFirst: boolean;
  place: Pick<Place, "slug" | "entry">;
  /** In ms since 1970. */
  now: number;
};

export function ActivityItem({ activity, occurrence, isFirst, place, now }: ActivityItemProps) {
  const text = useText();
  const { doing } = text.place;
  const { title } = activity;
  const { status, isExtra = false, certainty, note } = occurrence;
  return (
    <li className="activity" data-status={status}>
      <p className="activity-when">
        {formatDay(toAmsterdamDay(Date.parse(occurrence.startsAt)), now, text)} <span className="nowrap">{formatTimes(occurrence, text)}</span>
      </p>
      <div className="activity-what">
        <h4>
          <OwnWords>{title}</OwnWords> {status !== "planned" && <Tag tone="warn">{doing[status]}</Tag>} {isExtra && <Tag tone="sun">{doing.extra}</Tag>}
        </h4>
        {note !== undefined && <p><OwnWords>{note}</OwnWords></p>}
        {certainty === "probably" && status === "planned" && <p className="doubt">{doing.perhaps}</p>}
        {isFirst && <ActivityFacts activity={activity} usualEntry={place.entry} now={now} />}
      </div>
      {isFirst && status !== "cancelled" && (
        <a className="button" data-look="quiet" href={`/plek/${place.slug}/agenda/${activity.id}.ics`} aria-label={doing.calendarOf(title)}>
          <CalendarPlus className="icon" aria-hidden="true" />
          {doing.calendar}
        </a>
      )}
    </li>
  );
}
