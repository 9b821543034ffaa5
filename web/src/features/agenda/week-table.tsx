import type { PlannedActivity } from "@schuifaan/shared/contract/activities";
import { weekdayOf } from "@schuifaan/shared/domain/calendar-day";
import type { DayPart } from "@schuifaan/shared/domain/day-part";
import { Link } from "@tanstack/react-router";

import { capitalise } from "../../text/capitalise.ts";
import { formatDay } from "../../text/format-moment.ts";
import { useText } from "../../text/use-text.tsx";
import type { ToAgenda } from "./agenda-link.ts";
import type { PlannedDay } from "./group-activities.ts";
import { WeekEntry } from "./week-entry.tsx";

type WeekTableProps = { week: readonly PlannedDay[]; now: number; toAgenda: ToAgenda };

const PARTS: readonly DayPart[] = ["morning", "afternoon", "evening"];
const MOST_A_CELL = 4;

/** The week at a glance, for who has the room: parts of the day by days. A gap is an invitation, not a fault. */
export function WeekTable({ week, now, toAgenda }: WeekTableProps) {
  const text = useText();
  const { agenda, area, time } = text;
  return (
    <table className="week-table">
      <thead>
        <tr>
          <th scope="col">
            <span className="only-read">{area.week.part}</span>
          </th>
          {week.map(({ day }) => (
            <th key={day} scope="col" data-today={day === week[0]?.day}>
              <span aria-hidden="true">
                {capitalise(time.shortWeekday[weekdayOf(day)])} {Number(day.slice(8))}
              </span>
              <span className="only-read">{formatDay(day, now, text)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {PARTS.map((part) => (
          <tr key={part}>
            <th scope="row">{agenda.part[part]}</th>
            {week.map(({ day, parts }) => (
              <WeekCell key={day} day={day} part={part} now={now} activities={activitiesIn(parts, part)} toAgenda={toAgenda} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function activitiesIn(parts: PlannedDay["parts"], wanted: DayPart): readonly PlannedActivity[] {
  return parts.find(({ part }) => part === wanted)?.activities ?? [];
}

type WeekCellProps = { day: string; part: DayPart; now: number; activities: readonly PlannedActivity[]; toAgenda: ToAgenda };

function WeekCell({ day, part, now, activities, toAgenda }: WeekCellProps) {
  const text = useText();
  const { week } = text.area;
  if (activities.length === 0) {
    return (
      <td className="week-gap">
        <span className="only-read">{week.gap}</span>
      </td>
    );
  }
  const rest = activities.length - MOST_A_CELL;
  return (
    <td>
      <ul>
        {activities.slice(0, MOST_A_CELL).map((activity) => (
          <WeekEntry key={activity.id} activity={activity} />
        ))}
      </ul>
      {rest > 0 && (
        <Link className="week-more" to="/agenda" search={toAgenda(day, part)}>
          <span aria-hidden="true">{week.more(rest)}</span>
          <span className="only-read">{week.moreOf(rest, text.agenda.part[part].toLowerCase(), formatDay(day, now, text))}</span>
        </Link>
      )}
    </td>
  );
}
