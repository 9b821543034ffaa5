import type { Shape } from "./area.ts";

/** A closed line of [lng, lat] corners; in a part the first ring is the outside, the others are holes. */
export type Ring = Extract<Shape, { type: "Polygon" }>["coordinates"][number];
export type Part = readonly Ring[];

/** A shape as the list of its parts, one for a Polygon. */
export function partsOfShape(shape: Shape): readonly Part[] {
  return shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates;
}
