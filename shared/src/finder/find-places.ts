import type { AreaCode } from "../domain/area-code.ts";
import type { Bounds } from "../domain/bounds.ts";
import type { Point } from "../domain/point.ts";
import type { PlaceType, RunBy } from "../domain/taxonomy.ts";
import type { Finder } from "./build-finder.ts";
import { createClusterGrid, type FoundCluster, toClusters } from "./cluster-grid.ts";
import { readCursor, writeCursor } from "./cursor.ts";
import type { Listing } from "./listing.ts";
import { toQueryWords } from "./query-words.ts";
import { readHits } from "./read-hits.ts";
import { readSpace } from "./read-space.ts";
import { toScope } from "./search-scope.ts";

/** What to look for; every part that is there narrows the answer. */
export type FinderSearch = {
  readonly bounds?: Bounds | undefined;
  /** Sorts by distance; leaves nothing out. */
  readonly near?: Point | undefined;
  readonly area?: AreaCode | undefined;
  /** An empty list means: nothing, not everything. */
  readonly types?: readonly PlaceType[] | undefined;
  readonly runBys?: readonly RunBy[] | undefined;
  readonly words?: string | undefined;
  readonly limit: number;
  /** `next` of the page before. */
  readonly after?: string | undefined;
};

/** A place on the page, with its distance in whole metres when the search had a `near`. */
export type Found = { readonly listing: Listing; readonly distanceInMetres: number | undefined };

export type FoundPlaces = {
  readonly places: readonly Found[];
  /** What comes after this page and lies in the box or area, added up by neighbourhood of the map. */
  readonly clusters: readonly FoundCluster[];
  readonly total: number;
  /** Give it as `after` to read on; undefined on the last page. */
  readonly next: string | undefined;
};

/**
 * All filters must hold. `near` sorts by distance, else words by quality of the match, else rank decides; the last
 * tie falls to the lower id. Throws a RangeError on an `after` that `readCursor` refuses: ask it first.
 */
export function findPlaces(finder: Finder, search: FinderSearch): FoundPlaces {
  const { bounds, area, near, words = "", limit, after } = search;
  const cursor = after === undefined ? undefined : readCursor(after, search);
  if (after !== undefined && cursor === undefined) throw new RangeError("The cursor does not belong to this search");
  const queryWords = toQueryWords(words);
  const scope = toScope(finder, search);
  const isCounted = queryWords.length === 0 && scope.isWanted === undefined;
  const answer = isCounted ? readSpace(scope, search, cursor) : readHits(finder.shelves, queryWords, scope, search, cursor);

  const page = answer.hits.slice(0, limit);
  const last = page.at(-1);
  const hasMore = answer.hits.length > page.length && last !== undefined;
  const grid = hasMore && (bounds ?? area) !== undefined ? createClusterGrid(scope.reach) : undefined;
  if (grid !== undefined && last !== undefined) answer.addRest(grid, page, last);
  return {
    places: page.map(({ listing, key }) => ({ listing, distanceInMetres: near === undefined ? undefined : Math.round(key) })),
    clusters: grid === undefined ? [] : toClusters(grid),
    total: answer.total,
    next: hasMore ? writeCursor(last, search) : undefined,
  };
}
