import type { Area, Shape } from "@schuifaan/shared/domain/area";
import { boundsOfShape } from "@schuifaan/shared/domain/shape-bounds";
import { pointInside } from "@schuifaan/shared/domain/shape-inside";

/** The point inside and the box that are stored with a shape, to 0.1 m; undefined for a shape without surface. */
export function measureShape(shape: Shape): Pick<Area, "lat" | "lng" | "bbox"> | undefined {
  const inside = pointInside(shape);
  const bbox = boundsOfShape(shape);
  if (inside === undefined || bbox === undefined) return undefined;
  return { lat: Number(inside.lat.toFixed(6)), lng: Number(inside.lng.toFixed(6)), bbox };
}
