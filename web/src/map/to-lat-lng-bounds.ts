import type { Bounds } from "@schuifaan/shared/domain/bounds";
import { type LatLngBounds, latLngBounds } from "leaflet";

export function toLatLngBounds({ west, south, east, north }: Bounds): LatLngBounds {
  return latLngBounds([south, west], [north, east]);
}

export function toBounds(seen: LatLngBounds): Bounds {
  return { west: seen.getWest(), south: seen.getSouth(), east: seen.getEast(), north: seen.getNorth() };
}
