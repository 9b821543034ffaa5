import { z } from "zod";

import type { Point } from "./point.ts";

/** The part of the world a map shows, in WGS84 degrees. West never lies east of east: we do not cross the date line. */
export const Bounds = z.object({
  west: z.number().min(-180).max(180),
  south: z.number().min(-90).max(90),
  east: z.number().min(-180).max(180),
  north: z.number().min(-90).max(90),
});
export type Bounds = z.infer<typeof Bounds>;

/** A box of no size at all is turned inside out, so that the first point it is stretched to becomes the whole of it. */
const NOTHING: Bounds = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };

/** Rounds outwards to about 100 m, so small pans ask the same question and hit the cache. */
export function snapBounds({ west, south, east, north }: Bounds): Bounds {
  return {
    west: Math.floor(west * 1000) / 1000,
    south: Math.floor(south * 1000) / 1000,
    east: Math.ceil(east * 1000) / 1000,
    north: Math.ceil(north * 1000) / 1000,
  };
}

/** Edges belong to the box. */
export function holdsPoint(bounds: Bounds, { lat, lng }: Point): boolean {
  return lat >= bounds.south && lat <= bounds.north && lng >= bounds.west && lng <= bounds.east;
}

export function touches(one: Bounds, other: Bounds): boolean {
  return one.west <= other.east && one.east >= other.west && one.south <= other.north && one.north >= other.south;
}

/** The smallest box around the points, or undefined when there are none. */
export function boundsAround(points: Iterable<Point>): Bounds | undefined {
  let { west, south, east, north } = NOTHING;
  for (const { lat, lng } of points) {
    west = Math.min(west, lng);
    east = Math.max(east, lng);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  return west > east ? undefined : { west, south, east, north };
}
