import type { Shape } from "./area.ts";
import { EARTH_RADIUS_IN_METRES } from "./point.ts";
import { type Part, partsOfShape, type Ring } from "./shape-parts.ts";
import { sizeOfPart } from "./shape-size.ts";

const METRES_PER_DEGREE = (EARTH_RADIUS_IN_METRES * Math.PI) / 180;
/** A ring is closed: three corners and the first again. */
const FEWEST_CORNERS = 4;

/**
 * Fewer corners, none of the old ones further than the tolerance from the new line (Douglas–Peucker). Small parts and
 * holes may vanish; the largest part always stays. Neighbours are simplified apart: borders may come to differ by
 * the tolerance, so use the result to draw with, never to place points by.
 */
export function simplifyShape(shape: Shape, toleranceInMetres: number): Shape {
  const parts = partsOfShape(shape);
  const largest = parts.toSorted((one, other) => sizeOfPart(other) - sizeOfPart(one))[0];
  const simplified = parts
    .map((part) => simplifyPart(part, toleranceInMetres, part === largest))
    .filter((part) => part !== undefined);
  const [only] = simplified;
  return only !== undefined && simplified.length === 1
    ? { type: "Polygon", coordinates: only }
    : { type: "MultiPolygon", coordinates: simplified };
}

function simplifyPart([outside, ...holes]: Part, tolerance: number, mustStay: boolean): Ring[] | undefined {
  if (outside === undefined) return undefined;
  const simplified = simplifyRing(outside, tolerance);
  if (simplified === undefined) return mustStay ? [outside] : undefined;
  return [simplified, ...holes.map((hole) => simplifyRing(hole, tolerance)).filter((hole) => hole !== undefined)];
}

/** Undefined when fewer corners remain than make a ring. */
function simplifyRing(ring: Ring, tolerance: number): Ring | undefined {
  const flat = ring.map(([lng, lat]) => [lng * METRES_PER_DEGREE * Math.cos((lat * Math.PI) / 180), lat * METRES_PER_DEGREE] as const);
  const kept = new Set([0, ring.length - 1]);
  // A ring ends where it began: it is cut in two at the corner furthest from there.
  const stretches: [from: number, to: number][] = [[0, ring.length - 1]];
  for (let stretch = stretches.pop(); stretch !== undefined; stretch = stretches.pop()) {
    const [from, to] = stretch;
    const { index, distance } = furthestFrom(flat, from, to);
    if (distance <= tolerance) continue;
    kept.add(index);
    stretches.push([from, index], [index, to]);
  }
  const corners = ring.filter((_, index) => kept.has(index));
  return corners.length < FEWEST_CORNERS ? undefined : corners;
}

type Flat = readonly [x: number, y: number];

function furthestFrom(line: readonly Flat[], from: number, to: number): { index: number; distance: number } {
  const [start, end] = [line[from], line[to]];
  let furthest = { index: from, distance: -1 };
  if (start === undefined || end === undefined) return furthest;
  for (let index = from + 1; index < to; index++) {
    const distance = distanceToStretch(line[index] ?? start, start, end);
    if (distance > furthest.distance) furthest = { index, distance };
  }
  return furthest;
}

function distanceToStretch([x, y]: Flat, [startX, startY]: Flat, [endX, endY]: Flat): number {
  const [alongX, alongY] = [endX - startX, endY - startY];
  const length = alongX ** 2 + alongY ** 2;
  const share = length === 0 ? 0 : ((x - startX) * alongX + (y - startY) * alongY) / length;
  const nearest = Math.max(0, Math.min(1, share));
  return Math.hypot(x - startX - nearest * alongX, y - startY - nearest * alongY);
}
