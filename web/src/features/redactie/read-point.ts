import type { LatLng } from "@schuifaan/shared/domain/lat-lng";
import type { z } from "zod";

/** "51.91, 4.44", as maps write it: latitude first. Undefined when it is no point in or near the Netherlands. */
export function readPoint(text: string): z.infer<typeof LatLng> | undefined {
  const [, lat, lng] = /^\s*(\d{2}\.\d+)[\s,;]+(\d\.\d+)\s*$/.exec(text) ?? [];
  if (lat === undefined || lng === undefined) return undefined;
  const point = { lat: Number(lat), lng: Number(lng) };
  return point.lat > 50 && point.lat < 54 && point.lng > 3 && point.lng < 8 ? point : undefined;
}
