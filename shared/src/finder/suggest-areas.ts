import { foldWord, splitWords } from "../domain/fold-words.ts";
import { distanceInMetres } from "../domain/point.ts";
import type { StoredArea } from "./build-area-finder.ts";
import { placeCountIn } from "./build-finder.ts";
import { findAreas } from "./find-areas.ts";
import type { SuggestionWorld } from "./find-suggestions.ts";
import { FIT, fitOf, type Suggested } from "./suggested.ts";

type SuggestedArea = Extract<Suggested, { kind: "area" }>;

/** More than are shown: which are best is decided here. */
const CANDIDATES = 50;

/** Areas of that name or alias. Of equals those with places, then the nearest. */
export function suggestAreas(text: string, { finder, areas, near }: SuggestionWorld): SuggestedArea[] {
  const typed = splitWords(text).map(foldWord);
  const metresTo = (area: StoredArea) => (near === undefined ? 0 : distanceInMetres(near, area));
  return findAreas(areas, { words: text, limit: CANDIDATES })
    .areas.map((area): SuggestedArea => ({ kind: "area", area, fit: bestFit(area, typed), placeCount: placeCountIn(finder, area.code) }))
    .toSorted(
      (one, other) =>
        other.fit - one.fit ||
        Number(other.placeCount > 0) - Number(one.placeCount > 0) ||
        metresTo(one.area) - metresTo(other.area) ||
        other.placeCount - one.placeCount,
    );
}

function bestFit({ name, aliases, gemeenteName = "" }: StoredArea, typed: readonly string[]): SuggestedArea["fit"] {
  const fits = [name, ...aliases].flatMap((known) => {
    const folded = splitWords(known).map(foldWord);
    const withGemeente = [...folded, ...splitWords(gemeenteName).map(foldWord)];
    return fitOf(folded, typed) ?? fitOf(withGemeente, typed) ?? [];
  });
  return fits.toSorted((one, other) => other - one)[0] ?? FIT.typo;
}
