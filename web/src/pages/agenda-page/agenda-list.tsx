import { addDays } from "@schuifaan/shared/domain/calendar-day";

import { AgendaDay } from "../../features/agenda/agenda-day.tsx";
import { DayStep } from "../../features/agenda/day-step.tsx";
import { formatLongDay } from "../../text/format-long-day.ts";
import { useText } from "../../text/use-text.tsx";
import { RetryNotice } from "../../ui/retry-notice.tsx";
import { SkeletonCards } from "../../ui/skeleton-cards.tsx";
import { toAgendaDay } from "../../url/agenda-days.ts";
import type { AgendaView } from "../../url/agenda-view.ts";
import { NothingOn } from "./nothing-on.tsx";
import { useAgenda } from "./use-agenda.ts";

type AgendaListProps = {
  view: AgendaView;
  area: string | undefined;
  now: number;
  onChoose: (change: Partial<AgendaView>) => void;
};

/** Day by day what is on; one day has a way to the day before and after it. */
export function AgendaList({ view, area, now, onChoose }: AgendaListProps) {
  const text = useText();
  const { agenda, app } = text;
  const { found, days, total, isNothing, from, today, later, isLaterKnown } = useAgenda(view, area, now);
  const step = (date: string) => onChoose({ day: toAgendaDay(date, today) });

  return (
    <div className="agenda-list" aria-busy={found.isFetching}>
      <div className="day-steps">
        {view.day !== "week" && <DayStep way="before" label={agenda.day.before} isPossible={from > today} onStep={() => step(addDays(from, -1))} />}
        <div>
          {view.day !== "week" && <h2>{formatLongDay(from, now, text)}</h2>}
          <output className="soft">{found.isPending ? agenda.searching : found.isSuccess && !isNothing && agenda.count(total ?? 0)}</output>
        </div>
        {view.day !== "week" && <DayStep way="after" label={agenda.day.after} isPossible onStep={() => step(addDays(from, 1))} />}
      </div>
      {found.isPending && <SkeletonCards />}
      {found.isError && <RetryNotice message={agenda.failed} action={app.tryAgain} onRetry={() => void found.refetch()} />}
      {isNothing && <NothingOn view={view} later={later} isLaterKnown={isLaterKnown} now={now} onChoose={onChoose} onStep={step} />}
      {days.map((planned) => (
        <AgendaDay key={planned.day} planned={planned} now={now} isNamed={view.day === "week"} />
      ))}
      {found.hasNextPage && (
        <p className="buttons">
          <button type="button" className="button" data-look="ghost" onClick={() => void found.fetchNextPage()}>
            {agenda.more}
          </button>
        </p>
      )}
    </div>
  );
}
