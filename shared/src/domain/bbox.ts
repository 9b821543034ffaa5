import { z } from "zod";

import type { Bounds } from "./bounds.ts";

/** A box as GeoJSON writes it (RFC 7946, section 5): west, south, east, north. How boxes go over the wire. */
export const BBox = z.tuple([z.number(), z.number(), z.number(), z.number()]);
export type BBox = z.infer<typeof BBox>;

export function toBBox({ west, south, east, north }: Bounds): BBox {
  return [west, south, east, north];
}
