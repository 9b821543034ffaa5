import { MoreChoices } from "../../features/filters/more-choices.tsx";
import { TypeFilter } from "../../features/filters/type-filter.tsx";
import { AreaHits } from "../../features/search/area-hits.tsx";
import { NearMe } from "../../features/search/near-me.tsx";
import { SearchBox } from "../../features/search/search-box.tsx";
import { useText } from "../../text/use-text.tsx";
import { FinderCount } from "./finder-count.tsx";
import { FinderResults } from "./finder-results.tsx";
import type { Finder } from "./use-finder.ts";

type FinderPanelProps = { finder: Finder; isWide: boolean };

export function FinderPanel({ finder, isWide }: FinderPanelProps) {
  const text = useText();
  const { view, near, ask, refine, measureFrom } = finder;
  // The first letter is a step to go back from; the next ones only refine it.
  const type = (words: string | undefined) =>
    view.words === undefined ? ask({ words }) : refine({ words, box: undefined, place: undefined });

  return (
    <div className="finder-panel">
      <h1 tabIndex={-1}>{text.finder.question}</h1>
      <SearchBox
        label={text.finder.search.label}
        placeholder={text.finder.search.placeholder}
        words={view.words}
        onType={type}
        onSubmit={(words) => ask({ words })}
      />
      {view.words !== undefined && <AreaHits words={view.words} />}
      <TypeFilter chosen={view.types} onChange={(types) => finder.choose({ types })} />
      <div className="finder-tools">
        <NearMe
          isOn={near?.isReader ?? false}
          onChange={(at) => measureFrom(at === undefined ? undefined : { at, isReader: true })}
        />
        <MoreChoices types={view.types} runBys={view.runBys} onChange={finder.choose} />
      </div>
      <FinderCount finder={finder} />
      <FinderResults finder={finder} isWide={isWide} />
    </div>
  );
}
