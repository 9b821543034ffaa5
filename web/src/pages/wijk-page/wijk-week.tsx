import type { ReactNode } from "react";

import type { ToAgenda } from "../../features/agenda/agenda-link.ts";
import type { PlannedDay } from "../../features/agenda/group-activities.ts";
import { WeekList } from "../../features/agenda/week-list.tsx";
import { WeekTable } from "../../features/agenda/week-table.tsx";
import { useText } from "../../text/use-text.tsx";

type WijkWeekProps = {
  name: string;
  /** Undefined while it is not known: a gap would say that nothing is on. */
  week: readonly PlannedDay[] | undefined;
  now: number;
  toAgenda: ToAgenda;
  children: ReactNode;
};

/** The week of an area: a table where there is room, else a list. The style hides one of the two. */
export function WijkWeek({ name, week, now, toAgenda, children }: WijkWeekProps) {
  const { week: words } = useText().area;
  return (
    <section className="box wijk-week">
      <div className="wijk-week-head">
        <h2>{words.titleIn(name)}</h2>
        {children}
      </div>
      {week !== undefined && (
        <>
          <WeekTable week={week} now={now} toAgenda={toAgenda} />
          <WeekList week={week} now={now} toAgenda={toAgenda} />
          <p className="soft week-hint">{words.gaps}</p>
        </>
      )}
    </section>
  );
}
