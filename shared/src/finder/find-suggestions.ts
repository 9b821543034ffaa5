import { splitWords } from "../domain/fold-words.ts";
import type { Point } from "../domain/point.ts";
import type { AreaFinder } from "./build-area-finder.ts";
import type { Finder } from "./build-finder.ts";
import { suggestAddresses } from "./suggest-addresses.ts";
import { suggestAreas } from "./suggest-areas.ts";
import { suggestCategories } from "./suggest-categories.ts";
import { suggestNames } from "./suggest-names.ts";
import type { Suggested } from "./suggested.ts";

/** What half-typed words are held against; `near` puts close by first where names are alike. */
export type SuggestionWorld = { readonly finder: Finder; readonly areas: AreaFinder; readonly near: Point | undefined };

const MOST = 8;
const SHORTEST = 2;
const MOST_OF_KIND = { area: 3, place: 3, category: 2, activity: 2, address: 2 } as const satisfies Record<Suggested["kind"], number>;
/** Of what fits equally well: a neighbourhood first, and a kind of thing to do before the few places that are called so. */
const KIND_ORDER: readonly Suggested["kind"][] = ["area", "category", "place", "activity", "address"];

/** What somebody may be typing, at most eight, the best first. */
export function findSuggestions(text: string, world: SuggestionWorld): Suggested[] {
  if (splitWords(text).join("").length < SHORTEST) return [];
  const found = [
    ...suggestAreas(text, world),
    ...suggestNames(text, world),
    ...suggestCategories(text),
    ...suggestAddresses(text, world),
  ].toSorted((one, other) => other.fit - one.fit || KIND_ORDER.indexOf(one.kind) - KIND_ORDER.indexOf(other.kind));
  const left = { ...MOST_OF_KIND };
  return found.filter(({ kind }) => left[kind]-- > 0).slice(0, MOST);
}
