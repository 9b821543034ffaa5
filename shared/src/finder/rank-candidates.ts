import { type Candidates, hasFlags, IS_INSIDE, IS_WHOLE, listingOf, NO_OBSTACLE, shelfOf } from "./candidates.ts";
import { addListing, type ClusterGrid } from "./cluster-grid.ts";
import { createHeap } from "./heap.ts";
import { comparePositions, type Hit, type Position } from "./position.ts";
import type { Answer } from "./read-space.ts";
import type { Query } from "./understand-query.ts";
import type { WhenScorer } from "./when-scorer.ts";

export type Ranking = { readonly candidates: Candidates; readonly query: Query; readonly soonnessOf: WhenScorer };

/** How soon the moment of a candidate is; reckoned once, for it costs most. */
export function soonnessAt({ candidates, soonnessOf }: Pick<Ranking, "candidates" | "soonnessOf">, at: number): number {
  const known = candidates.soonness[at] ?? NaN;
  if (!Number.isNaN(known)) return known;
  const facts = shelfOf(candidates, at);
  const soonness = facts === undefined ? 0 : soonnessOf(facts, candidates.number[at] ?? 0);
  candidates.soonness[at] = soonness;
  return soonness;
}

const EXACT_FLAGS = IS_WHOLE | IS_INSIDE;
/** A bit that no candidate has. */
const NEVER = 128;
/** How much of the score is when: less than half, unless somebody asked when. */
const TIME_SHARE = { unasked: 0.4, asked: 0.8 } as const;

/** The first `count` after `after`, and a way to add up what comes after them. */
export function rankCandidates(ranking: Ranking, count: number, after: Position | undefined): Pick<Answer, "hits" | "addRest"> {
  return { hits: takeFirst(ranking, count, after), addRest: (grid, page, last) => addLater(ranking, grid, after === undefined ? page : last) };
}

function takeFirst(ranking: Ranking, count: number, after: Position | undefined): Hit[] {
  const { obstacle, bound, flags, count: all } = ranking.candidates;
  const most = ranking.query.asked === undefined ? EXACT_FLAGS : NEVER;
  const lastFirst = createHeap<Hit>((one, other) => comparePositions(other, one));
  let kept = 0;
  // The key of the last that is kept; until there are enough anything may come.
  let worst = Infinity;
  for (let at = 0; at < all; at++) {
    // Not even with its moment now would it be among the first.
    const least = -(bound[at] ?? 0) - (((flags[at] ?? 0) & most) === most ? 1 : 0);
    if (least > worst || obstacle[at] !== NO_OBSTACLE) continue;
    const hit = toHit(ranking, at);
    if (hit === undefined || hit.key > worst || (after !== undefined && comparePositions(hit, after) <= 0)) continue;
    if (kept === count) {
      const last = lastFirst.peek();
      if (last !== undefined && comparePositions(hit, last) >= 0) continue;
      lastFirst.pop();
    } else kept += 1;
    lastFirst.push(hit);
    if (kept === count) worst = lastFirst.peek()?.key ?? Infinity;
  }
  const hits: Hit[] = [];
  for (let hit = lastFirst.pop(); hit !== undefined; hit = lastFirst.pop()) hits.push(hit);
  return hits.toReversed();
}

/** `from` is the first page, or the last position of a later one. What is not on the first page comes after it: nobody need be asked for its moment. */
function addLater(ranking: Ranking, grid: ClusterGrid, from: readonly Hit[] | Position): void {
  const { candidates } = ranking;
  const taken = "key" in from ? undefined : new Set(from.map(({ id }) => id));
  for (let at = 0; at < candidates.count; at++) {
    const listing = candidates.obstacle[at] === NO_OBSTACLE ? listingOf(candidates, at) : undefined;
    if (listing === undefined) continue;
    const isLater = "key" in from ? isAfter(toHit(ranking, at), from) : taken?.has(listing.id) !== true;
    if (isLater) addListing(grid, listing);
  }
}

function isAfter(hit: Hit | undefined, last: Position): boolean {
  return hit !== undefined && comparePositions(hit, last) > 0;
}

function toHit(ranking: Ranking, at: number): Hit | undefined {
  const { candidates, query } = ranking;
  const listing = listingOf(candidates, at);
  if (listing === undefined) return undefined;
  const soonness = soonnessAt(ranking, at);
  const share = query.when === undefined ? TIME_SHARE.unasked : TIME_SHARE.asked;
  const score = (candidates.bound[at] ?? 0) * (1 - share + share * Math.abs(soonness));
  // Those that hold everything come before all others, by a whole point.
  const isExact = soonness > 0 && query.asked === undefined && hasFlags(candidates, at, EXACT_FLAGS);
  return { key: -(score + (isExact ? 1 : 0)), rank: listing.rank, id: listing.id, listing };
}
