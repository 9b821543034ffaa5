import { Link } from "@tanstack/react-router";

import { formatLongDay } from "../../text/format-long-day.ts";
import { formatDay } from "../../text/format-moment.ts";
import { useText } from "../../text/use-text.tsx";
import type { ToAgenda } from "./agenda-link.ts";
import type { PlannedDay } from "./group-activities.ts";
import { WeekEntry } from "./week-entry.tsx";

type WeekListProps = { week: readonly PlannedDay[]; now: number; toAgenda: ToAgenda };

const MOST_A_DAY = 6;

/** What stands there already, whole, above the week. */
const SOON = 2;

/** The same week for a small screen: day under day, from the day after tomorrow. */
export function WeekList({ week, now, toAgenda }: WeekListProps) {
  const text = useText();
  const { week: words, soon } = text.area;
  return (
    <div className="week-list">
      {week.slice(SOON).map(({ day, parts }) => {
        const activities = parts.flatMap((part) => part.activities);
        const rest = activities.length - MOST_A_DAY;
        return (
          <section key={day}>
            <h3>{formatLongDay(day, now, text)}</h3>
            {activities.length === 0 && <p className="week-gap soft">{words.gap}</p>}
            <ul>
              {activities.slice(0, MOST_A_DAY).map((activity) => (
                <WeekEntry key={activity.id} activity={activity} />
              ))}
            </ul>
            {rest > 0 && (
              <Link className="week-more" to="/agenda" search={toAgenda(day)}>
                {soon.moreOf(rest, formatDay(day, now, text))}
              </Link>
            )}
          </section>
        );
      })}
    </div>
  );
}
