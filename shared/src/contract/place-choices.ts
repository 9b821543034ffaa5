import type { PlaceSearch } from "./places.ts";

type ChoiceField = "when" | "free" | "entry" | "welcome" | "category" | "access" | "language" | "type" | "runBy";

/** What somebody can choose beside words and a part of the map; each as in PlaceSearch, absent when nothing is chosen. */
export type PlaceChoices = { readonly [Field in ChoiceField]?: Readonly<PlaceSearch[Field]> };

type ValueOf<Field extends ChoiceField> = NonNullable<PlaceSearch[Field]> extends readonly (infer Value)[] ? Value : "yes";

/** One of them: "open now", "pl". */
export type PlaceChoice = { readonly [Field in ChoiceField]: { readonly field: Field; readonly value: ValueOf<Field> } }[ChoiceField];

/** As the facets of an answer name it, and as it stands in a query: "when=now". */
export function facetOf({ field, value }: PlaceChoice): string {
  return `${field}=${value}`;
}

export function isChosen(choices: PlaceChoices, choice: PlaceChoice): boolean {
  return listChoices(choices).some((chosen) => facetOf(chosen) === facetOf(choice));
}

/** Chosen becomes not chosen and the other way round; nothing left of a field is no choice at all. */
export function toggleChoice(choices: PlaceChoices, { field, value }: PlaceChoice): PlaceChoices {
  const { [field]: before = [], ...others } = choices;
  if (field === "free") return choices.free === undefined ? { ...others, free: "yes" } : others;
  const chosen: readonly string[] = typeof before === "string" ? [before] : before;
  const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  return next.length === 0 ? others : { ...others, [field]: next };
}

/** Every choice by itself, field by field. */
export function listChoices(choices: PlaceChoices): readonly PlaceChoice[] {
  const { when, free, entry, welcome, category, access, language, type, runBy } = choices;
  return [
    ...each("when", when), ...each("free", free && [free]), ...each("entry", entry), ...each("welcome", welcome),
    ...each("category", category), ...each("access", access), ...each("language", language), ...each("type", type),
    ...each("runBy", runBy),
  ];
}

function each<Field extends ChoiceField, Value>(field: Field, values: readonly Value[] | undefined) {
  return (values ?? []).map((value) => ({ field, value }));
}
