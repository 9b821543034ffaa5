import type { Suggestion } from "@schuifaan/shared/contract/suggestions";

import type { Messages } from "./nl.ts";

/** Its name, and what tells it apart from others with that name. */
export function formatSuggestion(suggestion: Suggestion, { finder, labels }: Messages): { name: string; detail: string | undefined } {
  if (suggestion.kind === "category") {
    return { name: labels.category[suggestion.category], detail: undefined };
  }
  if (suggestion.kind === "area") {
    const { name, detail, placeCount } = suggestion;
    return { name: detail === undefined ? name : `${name}, ${detail}`, detail: finder.search.places(placeCount) };
  }
  return { name: suggestion.kind === "activity" ? suggestion.title : suggestion.name, detail: suggestion.detail };
}
