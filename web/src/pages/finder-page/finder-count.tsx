import { useText } from "../../text/use-text.tsx";
import type { Finder } from "./use-finder.ts";

/** How many, and of what: said aloud when it changes. With words, how many hold all of them; those close to it come after. */
export function FinderCount({ finder: { found, view, near } }: { finder: Finder }) {
  const { finder } = useText();
  const { total, exactCount } = found;
  const sayCount = view.words !== undefined ? finder.count.found : view.box === undefined ? finder.count.total : finder.count.inView;
  const count = exactCount === undefined || exactCount === 0 ? total : exactCount;
  return (
    <div className="finder-count">
      <output>{count === undefined ? finder.count.searching : sayCount(count)}</output>
      {near !== undefined && <span className="soft">{finder.near.active}</span>}
    </div>
  );
}
