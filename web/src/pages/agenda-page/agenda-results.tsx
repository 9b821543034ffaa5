import { AreaButtons } from "../../features/areas/area-buttons.tsx";
import type { NamedArea } from "../../queries/use-named-area.ts";
import { useText } from "../../text/use-text.tsx";
import { RetryNotice } from "../../ui/retry-notice.tsx";
import { SkeletonCards } from "../../ui/skeleton-cards.tsx";
import type { AgendaView } from "../../url/agenda-view.ts";
import { AgendaList } from "./agenda-list.tsx";

type AgendaResultsProps = {
  view: AgendaView;
  named: NamedArea;
  now: number;
  onChoose: (change: Partial<AgendaView>) => void;
};

/** The list, or what stands in its way: a name that is nobody's, or that of more than one area. */
export function AgendaResults({ view, named, now, onChoose }: AgendaResultsProps) {
  const { agenda, app, area: words } = useText();
  if (named.kind === "pending") return <SkeletonCards />;
  if (named.kind === "failed") return <RetryNotice message={words.failed} action={app.tryAgain} onRetry={named.retry} />;
  if (named.kind === "unknown") return <p className="notice">{agenda.area.unknown(view.area ?? "")}</p>;
  if (named.kind === "unclear") {
    return (
      <section className="area-group">
        <h2>{named.isName ? words.which.title : words.which.alike}</h2>
        <AreaButtons areas={named.choices} onChoose={(area) => onChoose({ area })} />
      </section>
    );
  }
  return <AgendaList view={view} area={named.kind === "everywhere" ? undefined : named.area.code} now={now} onChoose={onChoose} />;
}
