import type { Bounds } from "./bounds.ts";
import type { Point } from "./point.ts";

// Apart from the schema in bounds.ts, so that a page can reckon with boxes before the schema library is there.

const STEPS_A_DEGREE = 1000;

/** A box of no size at all is turned inside out, so that the first point it is stretched to becomes the whole of it. */
const NOTHING: Bounds = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };

// 4.019 * 1000 is 4018.9999999999995: without this, a box that was snapped before would grow again. Finer than 1 mm.
const toSteps = (degrees: number) => Number((degrees * STEPS_A_DEGREE).toFixed(6));
// Plus 0, for there is also a negative zero, which is not the same to everyone.
const down = (degrees: number) => Math.floor(toSteps(degrees)) / STEPS_A_DEGREE + 0;
const up = (degrees: number) => Math.ceil(toSteps(degrees)) / STEPS_A_DEGREE + 0;

/** Rounds outwards to about 100 m, so small pans ask the same question and hit the cache. */
export function snapBounds({ west, south, east, north }: Bounds): Bounds {
  return { west: down(west), south: down(south), east: up(east), north: up(north) };
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
