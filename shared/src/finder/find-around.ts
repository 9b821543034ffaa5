import type { AreaCode } from "../domain/area-code.ts";
import type { Shape } from "../domain/area.ts";
import type { Bounds } from "../domain/bounds.ts";
import { EARTH_RADIUS_IN_METRES } from "../domain/point.ts";
import { metresToShape } from "../domain/shape-distance.ts";
import { lookUp } from "./bucket-map.ts";
import type { Finder } from "./build-finder.ts";
import { listingsIn } from "./build-space.ts";
import type { Listing } from "./listing.ts";
import { compareByRank } from "./position.ts";
import { collectInSpace } from "./search-space.ts";

/** A quarter of an hour on foot, or five minutes by bike: what "a bit further" means to people. */
const REACH_IN_METRES = 1500;
const DEGREES_PER_METRE = 180 / (EARTH_RADIUS_IN_METRES * Math.PI);

type Ground = { readonly code: AreaCode; readonly bbox: Bounds; readonly shape: Shape };

/**
 * The places in an area by rank, then those within 1.5 km of its border, the nearest first. `isComplete` is false when
 * the last ones did not fit in the limit.
 */
export function findAround(finder: Finder, { code, bbox, shape }: Ground, limit: number): { listings: Listing[]; isComplete: boolean } {
  const roots = finder.everywhere === undefined ? [] : [finder.everywhere];
  const within = listingsIn(lookUp(finder.byArea, code)?.root()).toSorted(compareByRank);
  const beside = collectInSpace({ roots, bounds: grow(bbox) })
    .filter(({ areaCodes }) => !areaCodes.includes(code))
    .map((listing) => ({ listing, metres: metresToShape(shape, listing) }))
    .filter(({ metres }) => metres <= REACH_IN_METRES)
    .toSorted((one, other) => one.metres - other.metres || compareByRank(one.listing, other.listing));
  const all = [...within, ...beside.map(({ listing }) => listing)];
  return { listings: all.slice(0, limit), isComplete: all.length <= limit };
}

function grow({ west, south, east, north }: Bounds): Bounds {
  const lat = REACH_IN_METRES * DEGREES_PER_METRE;
  const furthest = Math.max(Math.abs(south), Math.abs(north)) + lat;
  const lng = lat / Math.max(Math.cos((furthest * Math.PI) / 180), 0.01);
  return { west: west - lng, south: south - lat, east: east + lng, north: north + lat };
}
