import type { Bounds } from "@schuifaan/shared/domain/bounds";
import type { FitBoundsOptions, LatLngBounds, Map as LeafletMap } from "leaflet";

import { toLatLngBounds } from "./to-lat-lng-bounds.ts";

/** What the map should show. It moves when the key changes, and only then: after that it belongs to the reader. */
export type MapTarget = {
  readonly key: string;
  readonly box: Bounds;
  /** `view`: a view to bring back as it was; `around`: things to see, with some air around them. */
  readonly fit: "view" | "around";
};

/** A pin stands 53 px above its point, and half its width to either side. */
export const AROUND: FitBoundsOptions = { paddingTopLeft: [28, 64], paddingBottomRight: [28, 28], maxZoom: 16 };

export function showTarget(map: LeafletMap, { box, fit }: MapTarget, animate: boolean): void {
  if (fit === "view") map.fitBounds(insideOf(box), { animate });
  else map.fitBounds(toLatLngBounds(box), { ...AROUND, animate });
}

const inset = (length: number) => Math.min(0.001, length / 4);

/** The box in an address was rounded outwards; taken as it is, it would not fit the view it came from and zoom out. */
function insideOf(box: Bounds): LatLngBounds {
  const aside = inset(box.east - box.west);
  const above = inset(box.north - box.south);
  return toLatLngBounds({ west: box.west + aside, south: box.south + above, east: box.east - aside, north: box.north - above });
}
