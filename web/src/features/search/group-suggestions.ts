import type { Suggestion } from "@schuifaan/shared/contract/suggestions";

type SuggestionKind = "area" | "place" | "doing" | "address";
export type KeyedSuggestion = { readonly id: string; readonly suggestion: Suggestion };
export type SuggestionGroup = { readonly id: SuggestionKind; readonly items: readonly KeyedSuggestion[] };

const KIND_OF: Record<Suggestion["kind"], SuggestionKind> = {
  area: "area", place: "place", category: "doing", activity: "doing", address: "address",
};

/** Kind by kind, the kind of the best suggestion first; within a kind the order stays. */
export function groupSuggestions(suggestions: readonly Suggestion[]): readonly SuggestionGroup[] {
  const groups = new Map<SuggestionKind, KeyedSuggestion[]>();
  for (const suggestion of suggestions) {
    const kind = KIND_OF[suggestion.kind];
    const id = keyOf(suggestion);
    const items = groups.get(kind) ?? [];
    if (!items.some((item) => item.id === id)) groups.set(kind, [...items, { id, suggestion }]);
  }
  return [...groups].map(([id, items]) => ({ id, items }));
}

function keyOf(suggestion: Suggestion): string {
  if (suggestion.kind === "area") return `area:${suggestion.code}`;
  if (suggestion.kind === "place") return `place:${suggestion.slug}`;
  if (suggestion.kind === "category") return `category:${suggestion.category}`;
  if (suggestion.kind === "activity") return `activity:${suggestion.slug}:${suggestion.title}`;
  return `address:${suggestion.name}:${suggestion.detail ?? ""}`;
}
