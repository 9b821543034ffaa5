import { toAmsterdamDay } from "../domain/amsterdam-time.ts";
import { type Candidates, hasFlags, IS_INSIDE, IS_WHOLE, NO_OBSTACLE, OBSTACLES, OUT_OF_REACH, shelfOf, startCandidates } from "./candidates.ts";
import { createFacetCounter, type Facets } from "./count-facets.ts";
import { eachShelf } from "./each-shelf.ts";
import { createFreshnessReader } from "./freshness-reader.ts";
import { judgeShelf } from "./judge-shelf.ts";
import { matchOnShelves } from "./match-words.ts";
import { toTests } from "./place-filters.ts";
import type { Position } from "./position.ts";
import { toQueryWord } from "./query-words.ts";
import { type Ranking, rankCandidates, soonnessAt } from "./rank-candidates.ts";
import type { Answer } from "./read-space.ts";
import type { PlaceSearch, SearchWorld } from "./search-world.ts";
import type { Query } from "./understand-query.ts";
import { toWhenScorer } from "./when-scorer.ts";

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

/** Those that hold everything asked for come first; then by what they are worth to who asked. */
export function searchByWords(world: SearchWorld, search: PlaceSearch, query: Query, after: Position | undefined): WordAnswer {
  const soonnessOf = toWhenScorer(world.book, query, world.now);
  for (const level of LEVELS) {
    const candidates = findAtLevel(world, search, query, level);
    const ranking: Ranking = { candidates, query, soonnessOf };
    const isThen = (at: number) => query.when === undefined || soonnessAt(ranking, at) > 0;
    if (query.where !== undefined) keepWithinReach(candidates, isThen);
    const total = countFree(candidates);
    if (total > 0) return toAnswer(world, search, ranking, { after, total, exactCount: countExact(ranking, isThen) });
  }
  return { total: 0, hits: [], addRest: () => undefined, exactCount: 0, result: "nothing", facets: search.withFacets === true ? {} : undefined };
}

type Counts = { readonly after: Position | undefined; readonly total: number; readonly exactCount: number };

function toAnswer(world: SearchWorld, search: PlaceSearch, ranking: Ranking, { after, total, exactCount }: Counts): WordAnswer {
  const { hits, addRest } = rankCandidates(ranking, search.limit + 1, after);
  return {
    total, hits, addRest, exactCount,
    result: exactCount > 0 ? "exact" : toResult(ranking),
    facets: search.withFacets === true ? countFacets(world, search, ranking.candidates) : undefined,
  };
}

function findAtLevel({ finder, book, now }: SearchWorld, search: PlaceSearch, query: Query, level: Level): Candidates {
  const candidates = startCandidates();
  const words = query.words.map((word) => matchOnShelves(finder.shelves, toQueryWord(word), level !== "strict"));
  const settings = {
    query,
    near: search.near,
    demandsAll: level !== "any",
    tests: toTests(book, search, now),
    freshnessOf: createFreshnessReader(toAmsterdamDay(now)),
  };
  eachShelf(finder, book, search, (shelf, facts, isInScope, shelfNumber) => {
    const matches = words.map((perShelf) => perShelf[shelfNumber] ?? []);
    judgeShelf(shelf, facts, matches, { ...settings, isInScope }, candidates);
  });
  return candidates;
}

function countFree({ count, obstacle }: Candidates): number {
  let free = 0;
  for (let at = 0; at < count; at++) if (obstacle[at] === NO_OBSTACLE) free += 1;
  return free;
}

function countExact({ candidates, query }: Ranking, isThen: (at: number) => boolean): number {
  if (query.asked !== undefined) return 0;
  let exact = 0;
  for (let at = 0; at < candidates.count; at++) {
    if (candidates.obstacle[at] === NO_OBSTACLE && hasFlags(candidates, at, IS_WHOLE | IS_INSIDE) && isThen(at)) exact += 1;
  }
  return exact;
}

/** Keeps the smallest ring that holds a few of which time and wishes are right; the last when none does. */
function keepWithinReach(candidates: Candidates, isThen: (at: number) => boolean): void {
  const { km, obstacle } = candidates;
  const good = RINGS.map(() => 0);
  for (let at = 0; at < candidates.count; at++) {
    if (obstacle[at] !== NO_OBSTACLE || !hasFlags(candidates, at, IS_WHOLE) || !isThen(at)) continue;
    for (let number = 0; number < RINGS.length; number++) {
      if ((km[at] ?? 0) <= (RINGS[number] ?? 0)) good[number] = (good[number] ?? 0) + 1;
    }
  }
  const reach = RINGS[good.findIndex((count) => count >= A_FEW)] ?? Infinity;
  for (let at = 0; at < candidates.count; at++) if ((km[at] ?? 0) > reach) obstacle[at] = OUT_OF_REACH;
}

/** Of an answer in which nothing is exactly what was asked for. */
function toResult({ candidates, query }: Ranking): WordAnswer["result"] {
  const isLeftOut = query.asked !== undefined && query.where === undefined;
  for (let at = 0; at < candidates.count; at++) {
    if (!isLeftOut && candidates.obstacle[at] === NO_OBSTACLE && hasFlags(candidates, at, IS_WHOLE)) return "nearby";
  }
  return "other";
}

function countFacets({ book, now }: SearchWorld, search: PlaceSearch, candidates: Candidates): Facets {
  const counter = createFacetCounter(book, search, now);
  for (let at = 0; at < candidates.count; at++) {
    const [facts, obstacle] = [shelfOf(candidates, at), OBSTACLES[candidates.obstacle[at] ?? 0]];
    if (facts !== undefined && obstacle !== undefined && obstacle !== "many") counter.add(facts, candidates.number[at] ?? 0, obstacle === "none" ? undefined : obstacle);
  }
  return counter.toFacets();
}
