import { addSpace, type ClusterGrid, type Remainder, takeListing } from "./cluster-grid.ts";
import type { FinderSearch } from "./find-places.ts";
import type { Listing } from "./listing.ts";
import { compareByRank, comparePositions, type Hit, type Position } from "./position.ts";
import { collectInSpace, countInSpace, type SpaceSearch } from "./search-space.ts";
import { takeBest } from "./take-best.ts";
import { leastDistance, takeNearest, toNearHit } from "./take-nearest.ts";

/** What a search finds: the page and one more, and a way to add up what comes after the page. */
export type Answer = {
  readonly total: number;
  /** One more than the limit when there is more to read. */
  readonly hits: readonly Hit[];
  readonly addRest: (grid: ClusterGrid, page: readonly Hit[], last: Position) => void;
};

/** Up to this many times the limit it is quicker to look at everything in the box than to look for the best. */
const FEW = 6;

/** Answers from the counts in the trees: its cost hardly grows with the number of listings in the box. */
export function readSpace(space: SpaceSearch, { near, limit }: FinderSearch, after: Position | undefined): Answer {
  const total = countInSpace(space);
  const page = { ...space, after, limit: limit + 1 };
  const takeByRank = () => (total <= FEW * limit ? selectBest(space, page.limit, after) : takeBest(page)).map(toRankHit);
  return {
    total,
    hits: near === undefined ? takeByRank() : takeNearest(page, near),
    addRest: (grid, taken, last) => {
      addSpace(grid, space, after === undefined ? EVERYTHING : toRemainder(near, last));
      // On the first page everything but the page is left: no need to look for it.
      if (after === undefined) for (const { listing } of taken) takeListing(grid, listing);
    },
  };
}

function selectBest(space: SpaceSearch, limit: number, after: Position | undefined): Listing[] {
  const found = collectInSpace(space);
  const left = after === undefined ? found : found.filter((listing) => compareByRank(listing, after) > 0);
  if (left.length <= limit) return left.toSorted(compareByRank);
  // Plain numbers sort many times quicker than listings do: they tell which few listings are worth sorting.
  const ranks = Float64Array.from(left, ({ rank }) => rank).toSorted();
  const least = ranks[left.length - limit] ?? -Infinity;
  return left.filter(({ rank }) => rank >= least).toSorted(compareByRank).slice(0, limit);
}

function toRankHit(listing: Listing): Hit {
  return { key: 0, rank: listing.rank, id: listing.id, listing };
}

const EVERYTHING: Remainder = { holds: () => true, holdsAll: () => true };

function toRemainder(near: FinderSearch["near"], last: Position): Remainder {
  if (near === undefined) {
    const holds = (listing: Listing) => compareByRank(listing, last) > 0;
    return { holds, holdsAll: ({ rank, best }) => rank < last.rank || holds(best) };
  }
  return {
    holds: (listing) => comparePositions(toNearHit(listing, near), last) > 0,
    holdsAll: (node) => leastDistance(near, node) > last.key,
  };
}
