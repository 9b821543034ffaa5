import { type Candidates, hasFlags, IS_INSIDE, IS_THEN, IS_WHOLE, KNOWS_THEN, listingOf, NO_OBSTACLE, shelfOf } from "./candidates.ts";
import { addPoint, type ClusterGrid, takeListing } from "./cluster-grid.ts";
import { createHeap } from "./heap.ts";
import { comparePositions, type Hit, type Position } from "./position.ts";
import type { Answer } from "./read-space.ts";
import type { Query } from "./understand-query.ts";
import type { WhenScorer } from "./when-scorer.ts";

export type Ranking = { readonly candidates: Candidates; readonly query: Query; readonly scorer: WhenScorer };

/** Whether there is something at a candidate at the time that was asked for; reckoned once. */
export function isThenAt({ candidates, query, scorer }: Ranking, at: number): boolean {
  if (query.when === undefined) return true;
  const { flags, number } = candidates;
  const known = flags[at] ?? 0;
  if ((known & KNOWS_THEN) !== 0) return (known & IS_THEN) !== 0;
  const facts = shelfOf(candidates, at);
  const isThen = facts !== undefined && scorer.isThen(facts, number[at] ?? 0);
  flags[at] = known | KNOWS_THEN | (isThen ? IS_THEN : 0);
  return isThen;
}

const EXACT_FLAGS = IS_WHOLE | IS_INSIDE;
/** How much of the score is when: less than half, unless somebody asked when. */
const TIME_SHARE = { unasked: 0.4, asked: 0.8 } as const;

/** The first `count` after `after`, and a way to add up what comes after them. */
export function rankCandidates(ranking: Ranking, count: number, after: Position | undefined): Pick<Answer, "hits" | "addRest"> {
  return { hits: takeFirst(ranking, count, after), addRest: (grid, page, last) => (after === undefined ? addAllBut(ranking, grid, page) : addAfter(ranking, grid, last)) };
}

function takeFirst(ranking: Ranking, count: number, after: Position | undefined): Hit[] {
  const { candidates } = ranking;
  const { obstacle, count: all } = candidates;
  const leastKeyOf = toLeastKey(ranking);
  const lastFirst = createHeap<Hit>((one, other) => comparePositions(other, one));
  let kept = 0;
  // The last that is kept; until there are enough anything may come.
  let [worst, worstRank] = [Infinity, -Infinity];
  const isWorse = (key: number, at: number) => key > worst || (key === worst && rankAt(candidates, at) < worstRank);
  for (let at = 0; at < all; at++) {
    // Not even with its moment now would it be among the first.
    if (obstacle[at] !== NO_OBSTACLE || isWorse(leastKeyOf(at), at)) continue;
    const key = keyAt(ranking, at);
    const listing = isWorse(key, at) ? undefined : listingOf(candidates, at);
    if (listing === undefined) continue;
    const hit: Hit = { key, rank: listing.rank, id: listing.id, listing };
    if (after !== undefined && comparePositions(hit, after) <= 0) continue;
    if (kept === count) {
      const last = lastFirst.peek();
      if (last !== undefined && comparePositions(hit, last) >= 0) continue;
      lastFirst.pop();
    } else kept += 1;
    lastFirst.push(hit);
    if (kept === count) ({ key: worst, rank: worstRank } = lastFirst.peek() ?? hit);
  }
  const hits: Hit[] = [];
  for (let hit = lastFirst.pop(); hit !== undefined; hit = lastFirst.pop()) hits.push(hit);
  return hits.toReversed();
}

/** No key is less than what this tells, whenever its moment is; the moments themselves cost most. */
function toLeastKey({ candidates, query, scorer }: Ranking): (at: number) => number {
  const { bound, flags } = candidates;
  const [then, other] = [timeFactor(query, scorer.most), timeFactor(query, scorer.mostOther)];
  const mayBeExact = query.asked === undefined;
  return (at) => {
    const known = flags[at] ?? 0;
    const isOther = (known & (KNOWS_THEN | IS_THEN)) === KNOWS_THEN;
    const isExact = mayBeExact && !isOther && (known & EXACT_FLAGS) === EXACT_FLAGS;
    return -((bound[at] ?? 0) * (isOther ? other : then)) - (isExact ? 1 : 0);
  };
}

function timeFactor({ when }: Query, soonness: number): number {
  const share = when === undefined ? TIME_SHARE.unasked : TIME_SHARE.asked;
  return 1 - share + share * soonness;
}

/** Those that hold everything asked for come before all others, by a whole point. */
function keyAt({ candidates, query, scorer }: Ranking, at: number): number {
  const facts = shelfOf(candidates, at);
  const soonness = facts === undefined ? 0 : scorer.soonnessOf(facts, candidates.number[at] ?? 0);
  const isExact = soonness > 0 && query.asked === undefined && hasFlags(candidates, at, EXACT_FLAGS);
  return -((candidates.bound[at] ?? 0) * timeFactor(query, Math.abs(soonness))) - (isExact ? 1 : 0);
}

function rankAt(candidates: Candidates, at: number): number {
  return shelfOf(candidates, at)?.ranks[candidates.number[at] ?? 0] ?? 0;
}

/** What is not on the first page comes after it: nobody need be asked for its moment, nor looked up. */
function addAllBut({ candidates }: Ranking, grid: ClusterGrid, page: readonly Hit[]): void {
  for (let at = 0; at < candidates.count; at++) {
    const facts = candidates.obstacle[at] === NO_OBSTACLE ? shelfOf(candidates, at) : undefined;
    const number = candidates.number[at] ?? 0;
    if (facts !== undefined) addPoint(grid, { lat: facts.lats[number] ?? 0, lng: facts.lngs[number] ?? 0 });
  }
  for (const { listing } of page) takeListing(grid, listing);
}

function addAfter(ranking: Ranking, grid: ClusterGrid, last: Position): void {
  const { candidates } = ranking;
  for (let at = 0; at < candidates.count; at++) {
    const listing = candidates.obstacle[at] === NO_OBSTACLE ? listingOf(candidates, at) : undefined;
    if (listing === undefined) continue;
    if (comparePositions({ key: keyAt(ranking, at), rank: listing.rank, id: listing.id }, last) > 0) addPoint(grid, listing);
  }
}
