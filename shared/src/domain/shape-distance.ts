import type { Shape } from "./area.ts";
import { EARTH_RADIUS_IN_METRES, type Point } from "./point.ts";
import { shapeHolds } from "./shape-holds.ts";
import { partsOfShape } from "./shape-parts.ts";

const METRES_PER_DEGREE = (EARTH_RADIUS_IN_METRES * Math.PI) / 180;

/**
 * Metres from a point to the nearest border of a shape, as the crow flies; 0 inside. Reckoned on a flat map around the
 * point: within 1% up to 20 km, which is further than anybody walks.
 */
export function metresToShape(shape: Shape, point: Point): number {
  if (shapeHolds(shape, point)) return 0;
  const lngScale = METRES_PER_DEGREE * Math.cos((point.lat * Math.PI) / 180);
  let least = Infinity;
  for (const ring of partsOfShape(shape).flat()) {
    let before: Offset | undefined = undefined;
    for (const [lng, lat] of ring) {
      const offset: Offset = { x: (lng - point.lng) * lngScale, y: (lat - point.lat) * METRES_PER_DEGREE };
      least = Math.min(least, metresToSide(before ?? offset, offset));
      before = offset;
    }
  }
  return least;
}

/** Metres east and north of the point. */
type Offset = { readonly x: number; readonly y: number };

function metresToSide(from: Offset, to: Offset): number {
  const [width, height] = [to.x - from.x, to.y - from.y];
  const length = width ** 2 + height ** 2;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, -(from.x * width + from.y * height) / length));
  return Math.hypot(from.x + along * width, from.y + along * height);
}
