import type { BBox } from "./bbox.ts";
import type { Bounds } from "./bounds.ts";

export function boundsOfBBox([west, south, east, north]: BBox): Bounds {
  return { west, south, east, north };
}
