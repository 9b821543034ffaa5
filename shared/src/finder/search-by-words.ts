import { addNamed } from "./add-named.ts";
import { hasFlags, IS_INSIDE, IS_WHOLE, NO_OBSTACLE } from "./candidates.ts";
import type { Facets } from "./count-facets.ts";
import { countFacets, countFree, findAtLevel, LEVELS, type Level, standsNowhere } from "./find-candidates.ts";
import { matchOnShelves } from "./match-words.ts";
import type { Position } from "./position.ts";
import { toQueryWord } from "./query-words.ts";
import { isThenAt, type Ranking, rankCandidates } from "./rank-candidates.ts";
import type { Answer } from "./read-space.ts";
import type { PlaceSearch, SearchWorld } from "./search-world.ts";
import type { Query } from "./understand-query.ts";
import { toWhenScorer, type WhenScorer } from "./when-scorer.ts";
import { FURTHEST_KM } from "./where-scorer.ts";

/** What was found by words: a page's worth of hits, and how well they answer. */
export type WordAnswer = Answer & {
  readonly exactCount: number;
  readonly result: "exact" | "nearby" | "other" | "nothing";
  readonly facets: Facets | undefined;
};

/** What comes close is looked for ever further: so many kilometres, until there are a few. */
const RINGS_IN_KM = [10, 25];
const A_FEW = 3;

/** Those that hold everything asked for come first; then by what they are worth to who asked. */
export function searchByWords(world: SearchWorld, search: PlaceSearch, query: Query, after: Position | undefined): WordAnswer {
  const scorer = toWhenScorer(world.book, query, world.now);
  for (const level of LEVELS) {
    const ranking = findEverFurther(world, search, query, level, scorer);
    if (level === "any" || countFree(ranking.candidates) > 0) addNamed(world, search, query, ranking.candidates);
    const total = countFree(ranking.candidates);
    if (total > 0) return toAnswer(world, search, ranking, { after, total, exactCount: countExact(ranking) });
  }
  return { total: 0, hits: [], addRest: () => undefined, exactCount: 0, result: "nothing", facets: search.withFacets === true ? {} : undefined };
}

/** In the smallest ring around what was named that holds a few; in the last when none does, and everywhere when nothing was. */
function findEverFurther(world: SearchWorld, search: PlaceSearch, query: Query, level: Level, scorer: WhenScorer): Ranking {
  const words = query.words.map((word) => matchOnShelves(world.finder.shelves, toQueryWord(word), level !== "strict"));
  // Where one of the words stands nowhere none holds all, however far one looks.
  for (const reach of query.where === undefined || standsNowhere(words) ? [] : RINGS_IN_KM) {
    const ranking = { candidates: findAtLevel(world, search, query, { level, words, reach }), query, scorer };
    if (hasAFew(ranking)) return ranking;
  }
  return { candidates: findAtLevel(world, search, query, { level, words, reach: FURTHEST_KM }), query, scorer };
}

function hasAFew(ranking: Ranking): boolean {
  const { candidates } = ranking;
  let good = 0;
  for (let at = 0; at < candidates.count && good < A_FEW; at++) {
    if (candidates.obstacle[at] === NO_OBSTACLE && hasFlags(candidates, at, IS_WHOLE) && isThenAt(ranking, at)) good += 1;
  }
  return good >= A_FEW;
}

type Counts = { readonly after: Position | undefined; readonly total: number; readonly exactCount: number };

function toAnswer(world: SearchWorld, search: PlaceSearch, ranking: Ranking, { after, total, exactCount }: Counts): WordAnswer {
  const { hits, addRest } = rankCandidates(ranking, search.limit + 1, after);
  return {
    total, hits, addRest, exactCount,
    result: exactCount > 0 ? "exact" : toResult(ranking),
    facets: countFacets(world, search, ranking.candidates),
  };
}

function countExact(ranking: Ranking): number {
  const { candidates, query } = ranking;
  if (query.asked !== undefined) return 0;
  let exact = 0;
  for (let at = 0; at < candidates.count; at++) {
    if (candidates.obstacle[at] === NO_OBSTACLE && hasFlags(candidates, at, IS_WHOLE | IS_INSIDE) && isThenAt(ranking, at)) exact += 1;
  }
  return exact;
}

/** Of an answer in which nothing is exactly what was asked for. */
function toResult({ candidates, query }: Ranking): WordAnswer["result"] {
  const isLeftOut = query.asked !== undefined && query.where === undefined;
  for (let at = 0; at < candidates.count; at++) {
    if (!isLeftOut && candidates.obstacle[at] === NO_OBSTACLE && hasFlags(candidates, at, IS_WHOLE)) return "nearby";
  }
  return "other";
}
