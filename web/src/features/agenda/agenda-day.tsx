import { formatLongDay } from "../../text/format-long-day.ts";
import { useText } from "../../text/use-text.tsx";
import { AgendaItem } from "./agenda-item.tsx";
import type { PlannedDay } from "./group-activities.ts";

type AgendaDayProps = {
  planned: PlannedDay;
  now: number;
  /** False where the name of the day stands above it already. */
  isNamed: boolean;
};

/** One day, by part of the day. */
export function AgendaDay({ planned: { day, parts }, now, isNamed }: AgendaDayProps) {
  const text = useText();
  return (
    <section className="agenda-day">
      {isNamed && <h2>{formatLongDay(day, now, text)}</h2>}
      {parts.map(({ part, activities }) => (
        <section className="box agenda-part" key={part}>
          <h3>{text.agenda.part[part]}</h3>
          <ul className="agenda-items">
            {activities.map((activity) => (
              <AgendaItem key={activity.id} activity={activity} now={now} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
