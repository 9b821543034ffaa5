import type { Suggestion } from "@schuifaan/shared/contract/suggestions";
import { useNavigate } from "@tanstack/react-router";

import { QuickFilters } from "../../features/filters/quick-filters.tsx";
import { NearMeButton } from "../../features/search/near-me-button.tsx";
import { NearMeNote } from "../../features/search/near-me-note.tsx";
import { SearchBox } from "../../features/search/search-box.tsx";
import { UnderstoodLine } from "../../features/search/understood-line.tsx";
import { useNearMe } from "../../features/search/use-near-me.ts";
import { useText } from "../../text/use-text.tsx";
import { FinderCount } from "./finder-count.tsx";
import { FinderResults } from "./finder-results.tsx";
import type { Finder } from "./use-finder.ts";

type FinderPanelProps = { finder: Finder; isWide: boolean };

export function FinderPanel({ finder, isWide }: FinderPanelProps) {
  const text = useText();
  const { view, near, found, ask, refine, choose, measureFrom } = finder;
  const nearMe = useNearMe(measureFrom);
  const follow = useSuggestion(finder);
  // The first letter is a step to go back from; the next ones only refine it.
  const type = (words: string | undefined) =>
    view.words === undefined ? ask({ words }) : refine({ words, box: undefined, place: undefined });
  const filters = { choices: view.choices, facets: found.facets, onChange: (choices: typeof view.choices) => choose({ choices }) };

  return (
    <div className="finder-panel">
      <h1 tabIndex={-1}>{text.finder.question}</h1>
      <SearchBox
        label={text.finder.search.label}
        name="zoek"
        placeholder={text.finder.search.placeholder}
        words={view.words}
        onType={type}
        onSubmit={(words) => ask({ words })}
        suggest={{ near, onSuggestion: follow }}
      >
        <NearMeButton nearMe={nearMe} isOn={near !== undefined} />
      </SearchBox>
      <NearMeNote nearMe={nearMe} isOn={near !== undefined} />
      {view.words !== undefined && found.understood !== undefined && (
        <UnderstoodLine understood={found.understood} choices={view.choices} onSearch={ask} />
      )}
      <QuickFilters filters={filters} total={found.total} />
      <FinderCount finder={finder} />
      <FinderResults finder={finder} isWide={isWide} />
    </div>
  );
}

/** Where a suggestion leads: an area and a place have a page; what to do is a filter; an address stays in the box. */
function useSuggestion({ view, ask }: Finder) {
  const navigate = useNavigate();
  return (suggestion: Suggestion, words: string | undefined) => {
    switch (suggestion.kind) {
      case "area":
        void navigate({ to: "/wijk/$code", params: { code: suggestion.code } });
        return;
      case "place":
      case "activity":
        void navigate({ to: "/plek/$slug", params: { slug: suggestion.slug } });
        return;
      case "category":
        ask({ words, choices: { ...view.choices, category: [suggestion.category] } });
        return;
      case "address":
        ask({ words });
        return;
    }
  };
}
