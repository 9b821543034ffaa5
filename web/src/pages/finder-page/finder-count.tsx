import { useText } from "../../text/use-text.tsx";
import type { Finder } from "./use-finder.ts";

/** How many, and of what: said aloud when it changes. */
export function FinderCount({ finder: { found, view } }: { finder: Finder }) {
  const { finder } = useText();
  const { total } = found;
  const sayCount = view.words !== undefined ? finder.count.found : view.box === undefined ? finder.count.total : finder.count.inView;
  return (
    <output className="finder-count">
      {total === undefined ? finder.count.searching : sayCount(total)}
    </output>
  );
}
