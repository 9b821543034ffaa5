import { type Candidates, IS_WHOLE, shelfOf } from "./candidates.ts";
import type { Facets } from "./count-facets.ts";
import { countFacets, countFree, findAtLevel } from "./find-candidates.ts";
import type { Position } from "./position.ts";
import { mayGo } from "./rank-of.ts";
import { rankCandidates } from "./rank-candidates.ts";
import type { Answer } from "./read-space.ts";
import type { PlaceSearch, SearchWorld } from "./search-world.ts";
import type { Query } from "./understand-query.ts";
import { toWhenScorer } from "./when-scorer.ts";

const NOTHING_ASKED: Query = { where: undefined, when: undefined, wishes: [], words: [], isFeeling: false, asked: undefined };

/**
 * Answers without words by next moment × freshness: what is open now or soon comes first among what may be trusted as
 * much, then what was confirmed last. A place where nobody can go comes after all others. Asks the facts of every place
 * in the box and area, so it is for filters that the trees cannot tell, for counts, and for scopes that are not too large.
 */
export function searchByMoment(world: SearchWorld, search: PlaceSearch, after: Position | undefined): Answer & { readonly facets: Facets | undefined } {
  const candidates = findAtLevel(world, search, NOTHING_ASKED, { level: "strict", words: [], reach: Infinity });
  putClosedLast(candidates);
  const ranking = { candidates, query: NOTHING_ASKED, scorer: toWhenScorer(world.book, NOTHING_ASKED, world.now) };
  return { total: countFree(candidates), ...rankCandidates(ranking, search.limit + 1, after), facets: countFacets(world, search, candidates) };
}

function putClosedLast(candidates: Candidates): void {
  const { flags, number } = candidates;
  for (let at = 0; at < candidates.count; at++) {
    if (!mayGo(shelfOf(candidates, at)?.ranks[number[at] ?? 0] ?? 0)) flags[at] = (flags[at] ?? 0) & ~IS_WHOLE;
  }
}
