import { listChoices } from "@schuifaan/shared/contract/place-choices";
import X from "lucide-react/icons/x";

import type { Messages } from "../../text/nl.ts";
import { useText } from "../../text/use-text.tsx";
import type { Finder } from "./use-finder.ts";

/** How many, said aloud when it changes. Beside it the way back to everything, where it moves nothing. */
export function FinderCount({ finder }: { finder: Finder }) {
  const { finder: words } = useText();
  const { view, near, choose } = finder;
  const hasChoices = listChoices(view.choices).length > 0;
  return (
    <div className="finder-count">
      <output>{sayCount(finder, words)}</output>
      {near !== undefined && <span className="soft">{words.near.active}</span>}
      {hasChoices && (
        <button type="button" onClick={() => choose({ choices: {} })}>
          <X className="icon" aria-hidden="true" />
          {words.filters.clear}
        </button>
      )}
    </div>
  );
}

/** With words only those that hold all of them count; when none does, that is said instead of a number. */
function sayCount({ view, found: { total, understood } }: Finder, { count, understood: heard }: Messages["finder"]): string {
  if (total === undefined) return count.searching;
  if (view.words !== undefined) {
    const { exactCount = 0, result = "exact" } = understood ?? {};
    return exactCount === 0 && total > 0 && result !== "exact" ? heard[result] : count.found(total === 0 ? 0 : exactCount || total);
  }
  return view.box === undefined ? count.total(total) : count.inView(total);
}
