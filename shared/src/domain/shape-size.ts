import type { Shape } from "./area.ts";
import { EARTH_RADIUS_IN_METRES } from "./point.ts";
import { type Part, partsOfShape, type Ring } from "./shape-parts.ts";

const RADIANS = Math.PI / 180;
const RADIUS_IN_KM = EARTH_RADIUS_IN_METRES / 1000;

/** On a sphere: within 0.5% of what CBS measures, whichever way the rings turn. Holes do not count. */
export function areaInSquareKm(shape: Shape): number {
  return partsOfShape(shape).reduce((sum, part) => sum + sizeOfPart(part), 0);
}

/** Square kilometres of one part, holes taken off. */
export function sizeOfPart([outside, ...holes]: Part): number {
  if (outside === undefined) return 0;
  return Math.max(0, sizeOfRing(outside) - holes.reduce((sum, hole) => sum + sizeOfRing(hole), 0));
}

/** Some Algorithms for Polygons on a Sphere (Chamberlain and Duquette, JPL 2007), taken from the first corner. */
function sizeOfRing(ring: Ring): number {
  const [first] = ring;
  if (first === undefined) return 0;
  let sum = 0;
  let [lastLng, lastLat] = first;
  for (const [lng, lat] of [...ring.slice(1), first]) {
    // From the first corner, not from the equator: small shapes keep all their digits.
    sum += (lng - lastLng) * RADIANS * (sineFrom(first[1], lat) + sineFrom(first[1], lastLat));
    [lastLng, lastLat] = [lng, lat];
  }
  return (Math.abs(sum) / 2) * RADIUS_IN_KM ** 2;
}

/** sin(lat) − sin(base), without losing digits when they are close. */
function sineFrom(base: number, lat: number): number {
  return 2 * Math.cos(((lat + base) * RADIANS) / 2) * Math.sin(((lat - base) * RADIANS) / 2);
}
