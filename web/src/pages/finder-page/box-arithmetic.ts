import type { Bounds } from "@schuifaan/shared/domain/bounds";
import type { Point } from "@schuifaan/shared/domain/point";

/** Twice as far to every side. */
export function widen({ west, south, east, north }: Bounds): Bounds {
  const aside = (east - west) / 2;
  const above = (north - south) / 2;
  return {
    west: Math.max(-180, west - aside),
    south: Math.max(-85, south - above),
    east: Math.min(180, east + aside),
    north: Math.min(85, north + above),
  };
}

export function middleOf({ west, south, east, north }: Bounds): Point {
  return { lat: (south + north) / 2, lng: (west + east) / 2 };
}
