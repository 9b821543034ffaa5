import { listChoices } from "@schuifaan/shared/contract/place-choices";
import X from "lucide-react/icons/x";

import { useText } from "../../text/use-text.tsx";
import type { Finder } from "./use-finder.ts";

/**
 * How many, and of what: said aloud when it changes. With words, how many hold all of them; those close to it come
 * after. Beside it the way back to everything, where it moves nothing.
 */
export function FinderCount({ finder: { found, view, near, choose } }: { finder: Finder }) {
  const { finder } = useText();
  const { total, exactCount = 0 } = found;
  const sayCount = view.words !== undefined ? finder.count.found : view.box === undefined ? finder.count.total : finder.count.inView;
  const count = exactCount === 0 || total === 0 ? total : exactCount;
  const hasChoices = listChoices(view.choices).length > 0;
  return (
    <div className="finder-count">
      <output>{count === undefined ? finder.count.searching : sayCount(count)}</output>
      {near !== undefined && <span className="soft">{finder.near.active}</span>}
      {hasChoices && (
        <button type="button" onClick={() => choose({ choices: {} })}>
          <X className="icon" aria-hidden="true" />
          {finder.filters.clear}
        </button>
      )}
    </div>
  );
}
