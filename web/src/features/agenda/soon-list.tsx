import { addDays } from "@schuifaan/shared/domain/calendar-day";
import { toAmsterdamDay } from "@schuifaan/shared/domain/amsterdam-time";
import { Link } from "@tanstack/react-router";

import { formatLongDay } from "../../text/format-long-day.ts";
import { formatDay } from "../../text/format-moment.ts";
import { useText } from "../../text/use-text.tsx";
import { AgendaItem } from "./agenda-item.tsx";
import type { ToAgenda } from "./agenda-link.ts";
import type { PlannedDay } from "./group-activities.ts";

type SoonListProps = { days: readonly PlannedDay[]; now: number; toAgenda: ToAgenda };

/** More than these would push the rest of the page out of sight. */
const MOST_A_DAY = 5;

/** Today and tomorrow; where there is nothing, the first day that has something. */
export function SoonList({ days, now, toAgenda }: SoonListProps) {
  const { soon } = useText().area;
  const today = toAmsterdamDay(now);
  const tomorrow = addDays(today, 1);
  const first = days[0];
  if (first === undefined) return <p className="notice">{soon.nothing}</p>;
  const near = [today, tomorrow].map((day) => days.find((planned) => planned.day === day) ?? { day, parts: [] });
  const shown = first.day > tomorrow ? [...near, first] : near;
  return (
    <div className="soon">
      {shown.map((planned) => (
        <SoonDay key={planned.day} planned={planned} none={planned.day === today ? soon.today : soon.tomorrow} now={now} toAgenda={toAgenda} />
      ))}
    </div>
  );
}

type SoonDayProps = { planned: PlannedDay; none: string; now: number; toAgenda: ToAgenda };

function SoonDay({ planned: { day, parts }, none, now, toAgenda }: SoonDayProps) {
  const text = useText();
  const activities = parts.flatMap((part) => part.activities);
  const rest = activities.length - MOST_A_DAY;
  return (
    <section className="box soon-day">
      <h3>{formatLongDay(day, now, text)}</h3>
      {activities.length === 0 && <p className="soft">{none}</p>}
      <ul className="agenda-items">
        {activities.slice(0, MOST_A_DAY).map((activity) => (
          <AgendaItem key={activity.id} activity={activity} now={now} />
        ))}
      </ul>
      {rest > 0 && (
        <p className="buttons">
          <Link className="button" data-look="quiet" to="/agenda" search={toAgenda(day)}>
            {text.area.soon.moreOf(rest, formatDay(day, now, text))}
          </Link>
        </p>
      )}
    </section>
  );
}
