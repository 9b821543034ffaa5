import { toAmsterdamDay } from "../domain/amsterdam-time.ts";
import { type Candidates, NO_OBSTACLE, OBSTACLES, shelfOf, startCandidates } from "./candidates.ts";
import { createFacetCounter, type Facets } from "./count-facets.ts";
import { eachShelf } from "./each-shelf.ts";
import { createFreshnessReader } from "./freshness-reader.ts";
import { judgeShelf } from "./judge-shelf.ts";
import type { TermMatch } from "./match-terms.ts";
import { toTests } from "./place-filters.ts";
import type { PlaceSearch, SearchWorld } from "./search-world.ts";
import type { Query } from "./understand-query.ts";
import { boxWithin } from "./where-scorer.ts";

/** How much a listing must have of what was asked: all words as they stand, all but for typos, or anything. */
export const LEVELS = ["strict", "loose", "any"] as const;
export type Level = (typeof LEVELS)[number];

/** `words` are the terms for each word, by shelf. */
export type Range = { readonly level: Level; readonly words: readonly (readonly TermMatch[])[][]; readonly reach: number };

/** The listings in the box and area, and within reach in kilometres of what was named, that have what was asked. */
export function findAtLevel({ finder, book, now }: SearchWorld, search: PlaceSearch, query: Query, { level, words, reach }: Range): Candidates {
  const candidates = startCandidates();
  const { bounds, area, near } = search;
  const settings = {
    query, near, reach,
    demandsAll: level !== "any",
    tests: toTests(book, search, now),
    freshnessOf: createFreshnessReader(toAmsterdamDay(now)),
  };
  const scope = { bounds, area, around: query.where && { box: boxWithin(query.where, reach), codes: query.where.codes } };
  if (settings.demandsAll && standsNowhere(words)) return candidates;
  eachShelf(finder, book, scope, (shelf, facts, numbers, shelfNumber) => {
    if (numbers.length === 0) return;
    judgeShelf({ shelf, facts, numbers, words: words.map((perShelf) => perShelf[shelfNumber] ?? []) }, settings, candidates);
  });
  return candidates;
}

export function countFree({ count, obstacle }: Candidates): number {
  let free = 0;
  for (let at = 0; at < count; at++) if (obstacle[at] === NO_OBSTACLE) free += 1;
  return free;
}

export function standsNowhere(words: Range["words"]): boolean {
  return words.some((perShelf) => perShelf.every((matches) => matches.length === 0));
}

/** Counts what each further filter would leave, when that was asked for. */
export function countFacets({ book, now }: SearchWorld, search: PlaceSearch, candidates: Candidates): Facets | undefined {
  if (search.withFacets !== true) return undefined;
  const counter = createFacetCounter(book, search, now);
  for (let at = 0; at < candidates.count; at++) {
    const [facts, obstacle] = [shelfOf(candidates, at), OBSTACLES[candidates.obstacle[at] ?? 0]];
    if (facts !== undefined && obstacle !== undefined && obstacle !== "many") counter.add(facts, candidates.number[at] ?? 0, obstacle === "none" ? undefined : obstacle);
  }
  return counter.toFacets();
}
