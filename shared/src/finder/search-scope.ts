import type { Bounds } from "../domain/bounds.ts";
import { holdsPoint } from "../domain/box.ts";
import { lookUp } from "./bucket-map.ts";
import type { Finder } from "./build-finder.ts";
import type { FinderSearch } from "./find-places.ts";
import type { Listing } from "./listing.ts";
import type { SpaceSearch } from "./search-space.ts";
import type { SpaceNode } from "./space-node.ts";

/** The filters of a search: the trees that hold what it wants, and what those trees cannot tell. */
export type Scope = SpaceSearch & {
  /** Asked of every listing in the trees and the box; undefined when these alone decide. */
  readonly isWanted: ((listing: Listing) => boolean) | undefined;
  /** All filters at once, for a listing that did not come out of the trees. */
  readonly holds: (listing: Listing) => boolean;
  /** The box, no larger than what the trees reach; without meaning when they are empty. */
  readonly reach: Bounds;
};

type Filters = Pick<FinderSearch, "bounds" | "area" | "types" | "runBys">;

export function toScope(finder: Finder, filters: Filters): Scope {
  const { bounds, area } = filters;
  const types = filters.types && new Set(filters.types);
  const runBys = filters.runBys && new Set(filters.runBys);
  const roots = rootsOf(finder, filters);
  const isOfType = ({ type }: Listing) => types === undefined || types.has(type);
  const isRunBy = ({ runBy }: Listing) => runBys === undefined || (runBy !== undefined && runBys.has(runBy));
  const isInTrees = ({ areaCodes, type }: Listing) =>
    (area === undefined || areaCodes.includes(area)) && (types === undefined || types.has(type));
  // Each tree answers for one filter; a second one has to be asked of every listing.
  const isTold = [area, types, runBys].filter((filter) => filter !== undefined).length <= 1;
  return {
    roots,
    bounds,
    isWanted: isTold ? undefined : (listing) => isOfType(listing) && isRunBy(listing),
    holds: (listing) =>
      (bounds === undefined || holdsPoint(bounds, listing)) && isInTrees(listing) && isRunBy(listing),
    reach: reachOf(roots, bounds),
  };
}

/** No tree at all when nothing is wanted. An area is mostly the smallest. */
function rootsOf(finder: Finder, { area, types, runBys }: Filters): SpaceNode[] {
  if (types?.length === 0 || runBys?.length === 0) return [];
  return treesFor(finder, { area, types, runBys }).filter((root) => root !== undefined);
}

function treesFor({ everywhere, byArea, byType, byRunBy }: Finder, { area, types, runBys }: Filters) {
  if (area !== undefined) return [lookUp(byArea, area)?.root()];
  if (types !== undefined) return [...new Set(types)].map((type) => byType.get(type)?.root());
  if (runBys !== undefined) return [...new Set(runBys)].map((runBy) => byRunBy.get(runBy)?.root());
  return [everywhere];
}

function reachOf(roots: readonly Bounds[], bounds: Bounds | undefined): Bounds {
  const { west, south, east, north } = bounds ?? { west: -180, south: -90, east: 180, north: 90 };
  return {
    west: Math.max(west, Math.min(...roots.map((root) => root.west))),
    south: Math.max(south, Math.min(...roots.map((root) => root.south))),
    east: Math.min(east, Math.max(...roots.map((root) => root.east))),
    north: Math.min(north, Math.max(...roots.map((root) => root.north))),
  };
}
