import { addListing } from "./cluster-grid.ts";
import type { ShelfFacts } from "./fact-book.ts";
import { createFacetCounter, type Facets } from "./count-facets.ts";
import type { TermMatch } from "./match-terms.ts";
import { matchOnShelves } from "./match-words.ts";
import { findObstacle, type FilterGroup, toTests } from "./place-filters.ts";
import { comparePositions, type Hit, type Position } from "./position.ts";
import { createJudge, type Judgement } from "./query-judge.ts";
import { toQueryWord } from "./query-words.ts";
import type { Answer } from "./read-space.ts";
import { eachShelf } from "./scan-scope.ts";
import type { PlaceSearch, SearchWorld } from "./search-world.ts";
import { selectFirst } from "./select-first.ts";
import type { Query } from "./understand-query.ts";

/** What was found by words: a page's worth of hits, and how well they answer. */
export type WordAnswer = Answer & {
  readonly exactCount: number;
  readonly result: "exact" | "nearby" | "other" | "nothing";
  readonly facets: Facets | undefined;
};

/** How much a listing must have of what was asked: all words as they stand, all but for typos, or anything. */
const LEVELS = ["strict", "loose", "any"] as const;
type Level = (typeof LEVELS)[number];

/** What comes close is looked for ever further: so many kilometres, until there are a few. */
const RINGS = [10, 25, 60];
const A_FEW = 3;

type Candidate = Hit & { readonly judgement: Judgement; readonly facts: ShelfFacts; readonly number: number; readonly obstacle: FilterGroup | "none" };

/** Those that hold everything asked for come first; then by what they are worth to who asked. */
export function searchByWords(world: SearchWorld, search: PlaceSearch, query: Query, after: Position | undefined): WordAnswer {
  const { limit } = search;
  const candidates = findCandidates(world, search, query);
  const hits = candidates.filter(({ obstacle }) => obstacle === "none");
  const left = after === undefined ? hits : hits.filter((hit) => comparePositions(hit, after) > 0);
  const first = selectFirst(left, limit + 1, comparePositions);
  const exactCount = hits.reduce((count, { judgement }) => count + Number(isExact(query, judgement)), 0);
  return {
    total: hits.length,
    hits: first,
    addRest: (grid, _, last) => {
      for (const hit of left) if (comparePositions(hit, last) > 0) addListing(grid, hit.listing);
    },
    exactCount,
    result: toResult(query, exactCount, hits),
    facets: search.withFacets === true ? countFacets(world, search, candidates) : undefined,
  };
}

/** Of the first level at which anything is found, no further away than it has to be. */
function findCandidates(world: SearchWorld, search: PlaceSearch, query: Query): readonly Candidate[] {
  for (const level of LEVELS) {
    const all = findAtLevel(world, search, query, level);
    const candidates = query.where === undefined ? all : withinReach(all);
    if (candidates.some(({ obstacle }) => obstacle === "none")) return candidates;
  }
  return [];
}

function findAtLevel(world: SearchWorld, search: PlaceSearch, query: Query, level: Level): Candidate[] {
  const { finder, book, now } = world;
  const settings = { query, book, now, near: search.near, demandsAll: level !== "any" };
  const tests = toTests(book, search, now);
  const words = query.words.map((word) => matchOnShelves(finder.shelves, toQueryWord(word), level !== "strict"));
  const found: Candidate[] = [];
  eachShelf(finder, book, search, (shelf, facts, isInScope, shelfNumber) => {
    const matches: readonly (readonly TermMatch[])[] = words.map((perShelf) => perShelf[shelfNumber] ?? []);
    const judge = createJudge(shelf, facts, matches, settings);
    shelf.items.forEach((listing, number) => {
      const judgement = isInScope(number) ? judge(number) : undefined;
      const obstacle = judgement === undefined ? "many" : findObstacle(tests, facts, number);
      if (judgement === undefined || obstacle === "many") return;
      const key = -(judgement.score + Number(isExact(query, judgement)));
      found.push({ key, rank: listing.rank, id: listing.id, listing, judgement, facts, number, obstacle });
    });
  });
  return found;
}

function isExact({ asked }: Query, { isWhole, isThen, isInside }: Judgement): boolean {
  return isWhole && isThen && isInside && asked === undefined;
}

/** Those in the smallest ring that holds a few of which time and wishes are right; in the last when none does. */
function withinReach(candidates: readonly Candidate[]): readonly Candidate[] {
  const isGood = ({ judgement: { isWhole, isThen }, obstacle }: Candidate) => isWhole && isThen && obstacle === "none";
  const reach = RINGS.find((ring) => candidates.filter((candidate) => candidate.judgement.km <= ring && isGood(candidate)).length >= A_FEW) ?? RINGS.at(-1) ?? 0;
  return candidates.filter(({ judgement }) => judgement.km <= reach);
}

function toResult({ asked, where }: Query, exactCount: number, hits: readonly Candidate[]): WordAnswer["result"] {
  if (hits.length === 0) return "nothing";
  if (exactCount > 0) return "exact";
  const isLeftOut = asked !== undefined && where === undefined;
  return !isLeftOut && hits.some(({ judgement }) => judgement.isWhole) ? "nearby" : "other";
}

function countFacets({ book, now }: SearchWorld, search: PlaceSearch, candidates: readonly Candidate[]): Facets {
  const counter = createFacetCounter(book, search, now);
  for (const { facts, number, obstacle } of candidates) counter.add(facts, number, obstacle === "none" ? undefined : obstacle);
  return counter.toFacets();
}
