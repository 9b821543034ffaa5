import { addSpace, type ClusterGrid, type Remainder } from "./cluster-grid.ts";
import type { FinderSearch } from "./find-places.ts";
import type { Listing } from "./listing.ts";
import { compareByRank, comparePositions, type Hit, type Position } from "./position.ts";
import { collectInSpace, countInSpace, type SpaceSearch } from "./search-space.ts";
import { selectFirst } from "./select-first.ts";
import { takeBest } from "./take-best.ts";
import { leastDistance, takeNearest, toNearHit } from "./take-nearest.ts";

/** What a search finds: the page and one more, and a way to add up what comes after a position. */
export type Answer = {
  readonly total: number;
  /** One more than the limit when there is more to read. */
  readonly hits: readonly Hit[];
  readonly addRest: (grid: ClusterGrid, after: Position) => void;
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
    addRest: (grid, last) => {
      addSpace(grid, space, toRemainder(near, last));
    },
  };
}

function selectBest(space: SpaceSearch, limit: number, after: Position | undefined): Listing[] {
  const found = collectInSpace(space);
  const left = after === undefined ? found : found.filter((listing) => compareByRank(listing, after) > 0);
  return selectFirst(left, limit, compareByRank);
}

function toRankHit(listing: Listing): Hit {
  return { key: 0, rank: listing.rank, id: listing.id, listing };
}

function toRemainder(near: FinderSearch["near"], last: Position): Remainder {
  if (near === undefined) {
    const holds = (listing: Listing) => compareByRank(listing, last) > 0;
    return { holds, holdsAll: ({ best }) => holds(best) };
  }
  return {
    holds: (listing) => comparePositions(toNearHit(listing, near), last) > 0,
    holdsAll: (node) => leastDistance(near, node) > last.key,
  };
}
