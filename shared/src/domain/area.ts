import { z } from "zod";

import { AreaCode, AreaLevel } from "./area-code.ts";
import { Bounds } from "./bounds.ts";

const Ring = z.array(z.tuple([z.number(), z.number()]).rest(z.number()));

/** GeoJSON (RFC 7946), WGS84, [lng, lat]. A wijk may have several parts. */
export const Shape = z.discriminatedUnion("type", [
  z.object({ type: z.literal("Polygon"), coordinates: z.array(Ring) }),
  z.object({ type: z.literal("MultiPolygon"), coordinates: z.array(z.array(Ring)) }),
]);
export type Shape = z.infer<typeof Shape>;

/** One area in one edition. CBS reuses codes between years, so code + year is the key. */
export const Area = z.object({
  code: AreaCode,
  year: z.int().min(1995).max(2100),
  level: AreaLevel,
  name: z.string().min(1),
  aliases: z.array(z.string()),
  parentCode: AreaCode.optional(),
  gemeenteName: z.string().optional(),
  /** A point that lies inside the shape; the centre of gravity may not. */
  lat: z.number(),
  lng: z.number(),
  bbox: Bounds,
  inhabitants: z.int().min(0).optional(),
  /** Drawn by us from a centre point, not measured; said so on the map. */
  indicative: z.boolean(),
  /** The newest official edition of its gemeente and level; only current areas are searched by default. */
  current: z.boolean(),
  source: z.string(),
});
export type Area = z.infer<typeof Area>;

export const AreaWithShape = Area.extend({ shape: Shape });
export type AreaWithShape = z.infer<typeof AreaWithShape>;
