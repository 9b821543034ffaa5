import { facetOf, type PlaceChoice } from "@schuifaan/shared/contract/place-choices";

import { formatLanguage } from "./format-language.ts";
import type { Messages } from "./nl.ts";

/** What somebody can choose, in the words of its button: "Nu open", "Rolstoel", "Pools". */
export function formatChoice(choice: PlaceChoice, text: Messages): string {
  const { filters } = text.finder;
  const facet = facetOf(choice);
  const short = Object.entries(filters.short).find(([name]) => name === facet)?.[1];
  if (short !== undefined) return short;
  if (choice.field === "when") return filters.when[choice.value];
  if (choice.field === "free") return filters.free;
  if (choice.field === "language") return formatLanguage(choice.value, text);
  return formatLabel(choice, text);
}

type Labelled = Exclude<PlaceChoice, { field: "when" | "free" | "language" }>;

/** What the taxonomy calls it. */
function formatLabel({ field, value }: Labelled, { labels }: Messages): string {
  const names: Readonly<Partial<Record<string, string>>> = labels[field];
  return names[value] ?? value;
}
