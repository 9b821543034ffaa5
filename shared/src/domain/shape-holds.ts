import type { Shape } from "./area.ts";
import type { Point } from "./point.ts";
import { type Part, partsOfShape, type Ring } from "./shape-parts.ts";

/** Borders belong to the shape, those of its holes too. */
export function shapeHolds(shape: Shape, point: Point): boolean {
  return partsOfShape(shape).some((part) => partHolds(part, point));
}

export function partHolds([outside, ...holes]: Part, point: Point): boolean {
  if (outside === undefined) return false;
  const side = sideOfRing(outside, point);
  if (side !== "inside") return side === "border";
  return holes.every((hole) => sideOfRing(hole, point) !== "inside");
}

/**
 * Counts the sides that a line to the east crosses. Each side is taken from its lower end, so two neighbours that
 * draw the same border in opposite directions get the same answer about it, to the last bit.
 */
function sideOfRing(ring: Ring, { lat, lng }: Point): "inside" | "border" | "outside" {
  let isInside = false;
  let before = ring.at(-1);
  for (const corner of ring) {
    const [low, high] = before === undefined || isBelow(corner, before) ? [corner, before ?? corner] : [before, corner];
    before = corner;
    if (lat < low[1] || lat > high[1]) continue;
    if (low[1] === high[1]) {
      if (lng >= low[0] && lng <= high[0]) return "border";
      continue;
    }
    const turn = (high[0] - low[0]) * (lat - low[1]) - (lng - low[0]) * (high[1] - low[1]);
    if (turn === 0) return "border";
    // The upper end belongs to the next side: a corner is crossed once.
    if (turn > 0 && lat < high[1]) isInside = !isInside;
  }
  return isInside ? "inside" : "outside";
}

function isBelow([lng, lat]: Ring[number], [otherLng, otherLat]: Ring[number]): boolean {
  return lat === otherLat ? lng < otherLng : lat < otherLat;
}
