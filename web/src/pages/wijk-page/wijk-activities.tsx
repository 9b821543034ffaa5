import type { AreaAnswer } from "@schuifaan/shared/contract/areas";
import { toAmsterdamDay } from "@schuifaan/shared/domain/amsterdam-time";
import { Link } from "@tanstack/react-router";

import type { ToAgenda } from "../../features/agenda/agenda-link.ts";
import { SoonList } from "../../features/agenda/soon-list.tsx";
import { useText } from "../../text/use-text.tsx";
import { RetryNotice } from "../../ui/retry-notice.tsx";
import { SkeletonCards } from "../../ui/skeleton-cards.tsx";
import { toAgendaDay } from "../../url/agenda-days.ts";
import { readAgendaView, writeAgendaView } from "../../url/agenda-view.ts";
import { TakeWijkAlong } from "./take-wijk-along.tsx";
import type { useWijk } from "./use-wijk.ts";
import { WijkWeek } from "./wijk-week.tsx";

type WijkActivitiesProps = { area: AreaAnswer; wijk: ReturnType<typeof useWijk>; now: number };

/** What is on today and tomorrow, whole; and the week at a glance. */
export function WijkActivities({ area, wijk: { planned, days, week, isWhole }, now }: WijkActivitiesProps) {
  const { agenda, app, area: words } = useText();
  const today = toAmsterdamDay(now);
  const toAgenda: ToAgenda = (day, part) =>
    writeAgendaView({ ...readAgendaView({}), area: area.code, day: toAgendaDay(day, today), part });
  return (
    <>
      <section className="area-group">
        <h2>{words.soon.title(area.name)}</h2>
        {planned.isPending && <SkeletonCards />}
        {planned.isError && <RetryNotice message={agenda.failed} action={app.tryAgain} onRetry={() => void planned.refetch()} />}
        {planned.isSuccess && <SoonList days={days} now={now} toAgenda={toAgenda} />}
      </section>
      {isWhole ? (
        <WijkWeek name={area.name} week={planned.isSuccess ? week : undefined} now={now} toAgenda={toAgenda}>
          <TakeWijkAlong area={area} />
        </WijkWeek>
      ) : (
        <section className="box wijk-week">
          <h2>{words.week.titleIn(area.name)}</h2>
          <p>{words.week.tooMuch}</p>
          <p className="buttons">
            <Link className="button" to="/agenda" search={{ wijk: area.code, dag: "week" }}>
              {words.week.agenda}
            </Link>
          </p>
        </section>
      )}
    </>
  );
}
