import { AgendaChoices } from "../../features/agenda/agenda-choices.tsx";
import { DayChoice } from "../../features/agenda/day-choice.tsx";
import { useNamedArea } from "../../queries/use-named-area.ts";
import { useNow } from "../../queries/use-now.ts";
import { useText } from "../../text/use-text.tsx";
import { useAgendaView } from "../../url/use-agenda-view.ts";
import { PageHead } from "../page-head/page-head.tsx";
import { AgendaArea } from "./agenda-area.tsx";
import { AgendaResults } from "./agenda-results.tsx";
import { useAgendaCounts } from "./use-agenda.ts";

/** What is on, today and later: everywhere, or in an area. */
export function AgendaPage() {
  const { agenda } = useText();
  const now = useNow();
  const { view, choose } = useAgendaView();
  const named = useNamedArea(view.area);
  const area = named.kind === "found" || named.kind === "meant" ? named.area : undefined;
  const countWith = useAgendaCounts(view, area?.code, now, area !== undefined || named.kind === "everywhere");
  const title = area === undefined ? agenda.question : agenda.questionIn(area.name);
  return (
    <main className="page agenda-page" id="inhoud">
      <PageHead title={title} description={agenda.description} />
      <h1 tabIndex={-1}>{title}</h1>
      <section className="agenda-panel" aria-label={agenda.panel}>
        <AgendaArea named={named} onChoose={(code) => choose({ area: code })} />
        <DayChoice chosen={view.day} onChoose={(day) => choose({ day })} />
        <AgendaChoices chosen={view} countWith={countWith} onChoose={choose} />
      </section>
      <AgendaResults view={view} named={named} now={now} onChoose={choose} />
    </main>
  );
}
