import type { Shape } from "./area.ts";
import type { Bounds } from "./bounds.ts";
import { boundsAround } from "./box.ts";
import type { Point } from "./point.ts";
import { type Part, partsOfShape } from "./shape-parts.ts";

/** The smallest box around the shape; undefined for a shape without corners. */
export function boundsOfShape(shape: Shape): Bounds | undefined {
  return boundsAround(cornersOf(partsOfShape(shape)));
}

/** Every corner of every ring, as points. */
export function* cornersOf(parts: readonly Part[]): Generator<Point> {
  for (const part of parts) for (const ring of part) for (const [lng, lat] of ring) yield { lat, lng };
}
