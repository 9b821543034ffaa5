import { searchSuggestions } from "@schuifaan/shared/contract/suggestions";
import { findSuggestions } from "@schuifaan/shared/finder/find-suggestions";
import { toSuggestion } from "@schuifaan/shared/finder/to-suggestion";

import { type Answerer, answerer } from "./answerer.ts";

export const SUGGESTION_ANSWERS: readonly Answerer[] = [
  answerer(searchSuggestions, ({ finder, areas, kept: [newest] }, { q, near }) => {
    const suggestions = findSuggestions(q, { finder, areas, near }).map(toSuggestion);
    return newest && { body: { suggestions }, keptAt: newest.keptAt };
  }),
];
