import { useQuery } from "@tanstack/react-query";
import ChevronDown from "lucide-react/icons/chevron-down";
import MapPin from "lucide-react/icons/map-pin";
import X from "lucide-react/icons/x";
import { useRef, useState } from "react";

import { AreaButtons } from "../../features/areas/area-buttons.tsx";
import { SearchBox } from "../../features/search/search-box.tsx";
import { areaQueries } from "../../queries/area-queries.ts";
import type { NamedArea } from "../../queries/use-named-area.ts";
import { useText } from "../../text/use-text.tsx";
import { RetryNotice } from "../../ui/retry-notice.tsx";

type AgendaAreaProps = { named: NamedArea; onChoose: (code: string | undefined) => void };

/** Which area the agenda is about, and a way to another one. */
export function AgendaArea({ named, onChoose }: AgendaAreaProps) {
  const { area } = useText().agenda;
  const fold = useRef<HTMLDetailsElement>(null);
  const isKnown = named.kind === "found" || named.kind === "meant";
  const choose = (code: string) => {
    onChoose(code);
    if (fold.current === null) return;
    fold.current.open = false;
    // Or the focus would be on a button that is out of sight.
    fold.current.querySelector("summary")?.focus();
  };
  return (
    <div className="agenda-area">
      <details ref={fold}>
        <summary className="chip" data-on={isKnown}>
          <MapPin className="icon" aria-hidden="true" />
          {isKnown ? named.area.name : area.other}
          <ChevronDown className="icon" aria-hidden="true" />
        </summary>
        <FindArea onChoose={choose} />
      </details>
      {named.kind !== "everywhere" && (
        <button type="button" className="chip" onClick={() => onChoose(undefined)}>
          <X className="icon" aria-hidden="true" />
          {area.all}
        </button>
      )}
    </div>
  );
}

function FindArea({ onChoose }: { onChoose: (code: string) => void }) {
  const { agenda, app, area } = useText();
  const [words, setWords] = useState<string>();
  const found = useQuery({ ...areaQueries.byName(words ?? ""), enabled: words !== undefined });
  const areas = words === undefined ? [] : (found.data?.areas ?? []);
  return (
    <div className="find-area">
      <SearchBox label={agenda.area.label} placeholder={agenda.area.placeholder} words={words} onType={setWords} onSubmit={setWords} />
      {found.isError && <RetryNotice message={area.failed} action={app.tryAgain} onRetry={() => void found.refetch()} />}
      <output>{words !== undefined && found.isSuccess && (areas.length === 0 ? area.find.none : area.find.found(found.data.total))}</output>
      <AreaButtons areas={areas} onChoose={onChoose} />
    </div>
  );
}
