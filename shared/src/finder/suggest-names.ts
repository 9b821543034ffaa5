import { foldWord, splitWords } from "../domain/fold-words.ts";
import { distanceInMetres } from "../domain/point.ts";
import type { SuggestionWorld } from "./find-suggestions.ts";
import type { Listing } from "./listing.ts";
import { matchWords } from "./match-words.ts";
import { WORD_LINES } from "./place-words.ts";
import { toQueryWords } from "./query-words.ts";
import { selectFirst } from "./select-first.ts";
import { FIT, fitOf, type Suggested } from "./suggested.ts";

type SuggestedName = Extract<Suggested, { kind: "place" | "activity" }>;
type Match = { readonly listing: Listing; readonly quality: number };

/** Names weigh so much more than texts that the first few hold all that could be shown. */
const CANDIDATES = 40;
/** A word that stands anywhere but in the name never counts so much, however well it fits (match-words.ts). */
const ONLY_IN_NAME = 12;
const TITLE_LINE = WORD_LINES.indexOf("title");

/** Places and activities of that name, also when a word is half typed or misspelt. */
export function suggestNames(text: string, world: SuggestionWorld): SuggestedName[] {
  const typed = splitWords(text).map(foldWord);
  const [titles, least] = [new Set<string>(), toQueryWords(text).length * ONLY_IN_NAME];
  return bestMatches(text, world).flatMap(({ listing, quality }): SuggestedName[] => {
    const lines = listing.words.split("\n");
    const [name = "", oldName = ""] = lines;
    const fit = fitOfName(name, typed) ?? fitOfName(oldName, typed) ?? (quality >= least ? FIT.typo : undefined);
    if (fit !== undefined) return [{ kind: "place", listing, fit }];
    return (lines[TITLE_LINE] ?? "").split(" · ").flatMap((title): SuggestedName[] => {
      const titleFit = titles.has(title) ? undefined : fitOfName(title, typed);
      if (titleFit === undefined) return [];
      titles.add(title);
      return [{ kind: "activity", listing, title, fit: titleFit }];
    });
  });
}

/** The few that match best; of equals the nearest, then the best kept. */
function bestMatches(text: string, { finder, near }: SuggestionWorld): Match[] {
  const metresTo = (listing: Listing) => (near === undefined ? 0 : distanceInMetres(near, listing));
  const compare = (one: Match, other: Match) =>
    other.quality - one.quality || metresTo(one.listing) - metresTo(other.listing) || other.listing.rank - one.listing.rank;
  let [kept, floor]: [Match[], number] = [[], 0];
  matchWords(finder.shelves, toQueryWords(text), (listing, quality) => {
    if (quality < floor) return;
    kept.push({ listing, quality });
    if (kept.length < 4 * CANDIDATES + 1) return;
    kept = selectFirst(kept, CANDIDATES, compare);
    floor = kept.at(-1)?.quality ?? 0;
  });
  return selectFirst(kept, CANDIDATES, compare);
}

function fitOfName(name: string, typed: readonly string[]): SuggestedName["fit"] | undefined {
  return name === "" ? undefined : fitOf(splitWords(name).map(foldWord), typed);
}
