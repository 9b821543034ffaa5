import type { Shape } from "./area.ts";
import { boundsOfShape } from "./shape-bounds.ts";
import { shapeHolds } from "./shape-holds.ts";
import { partsOfShape, type Ring } from "./shape-parts.ts";
import { sizeOfPart } from "./shape-size.ts";
import type { Point } from "./point.ts";

/**
 * A point that surely lies inside: the centre of gravity of the largest part, or where that falls outside (a bend, a
 * hole) the middle of the widest stretch of a line through the shape. Undefined for a shape without surface.
 */
export function pointInside(shape: Shape): Point | undefined {
  const [outside] = partsOfShape(shape).toSorted((one, other) => sizeOfPart(other) - sizeOfPart(one))[0] ?? [];
  const centre = outside && centreOf(outside);
  return centre !== undefined && shapeHolds(shape, centre) ? centre : middleOfWidest(shape);
}

/** Planar: over a few kilometres the bend of the earth moves it by centimetres. */
function centreOf(ring: Ring): Point | undefined {
  const [first] = ring;
  if (first === undefined) return undefined;
  const [baseLng, baseLat] = first;
  let [surface, lngSum, latSum] = [0, 0, 0];
  let [fromX, fromY] = [0, 0];
  for (const [lng, lat] of [...ring.slice(1), first]) {
    const [x, y] = [lng - baseLng, lat - baseLat];
    const cross = fromX * y - x * fromY;
    surface += cross;
    lngSum += (fromX + x) * cross;
    latSum += (fromY + y) * cross;
    [fromX, fromY] = [x, y];
  }
  if (surface === 0) return undefined;
  return { lat: baseLat + latSum / (3 * surface), lng: baseLng + lngSum / (3 * surface) };
}

/** Through the middle first; a line that only touches the shape gives no width, so others are tried. */
const LINES = [1 / 2, 1 / 3, 2 / 3, 1 / 7, 2 / 7, 3 / 7, 4 / 7, 5 / 7, 6 / 7, 1 / 31, 30 / 31];

function middleOfWidest(shape: Shape): Point | undefined {
  const bounds = boundsOfShape(shape);
  if (bounds === undefined) return undefined;
  const { south, north } = bounds;
  for (const share of LINES) {
    const lat = south + (north - south) * share;
    const { lng, width } = widestOn(shape, lat);
    if (width > 0 && shapeHolds(shape, { lat, lng })) return { lat, lng };
  }
  return undefined;
}

function widestOn(shape: Shape, lat: number): { lng: number; width: number } {
  const crossings = partsOfShape(shape)
    .flatMap((part) => part.flatMap((ring) => crossingsOf(ring, lat)))
    .toSorted((one, other) => one - other);
  let widest = { lng: 0, width: 0 };
  for (let index = 0; index + 1 < crossings.length; index += 2) {
    const [from = 0, to = 0] = crossings.slice(index, index + 2);
    if (to - from > widest.width) widest = { lng: (from + to) / 2, width: to - from };
  }
  return widest;
}

function crossingsOf(ring: Ring, lat: number): number[] {
  return ring.flatMap(([lng, cornerLat], index) => {
    const [lastLng, lastLat] = ring.at(index - 1) ?? [lng, cornerLat];
    if (cornerLat > lat === lastLat > lat) return [];
    return [lng + ((lat - cornerLat) / (lastLat - cornerLat)) * (lastLng - lng)];
  });
}
