import type { Map as LeafletMap } from "leaflet";

const AIR_IN_PIXELS = 12;
/** Of a pin that is pointed out, which is larger; to the right the buttons to zoom stand in the way. */
const PIN_IN_PIXELS = 76;
const HALF_PIN_IN_PIXELS = 38;
const BUTTONS_IN_PIXELS = 92;

/** Pans, no further than needed, until the pin at the point stands whole above what covers the foot of the map. */
export function keepInSight(map: LeafletMap, at: { lat: number; lng: number }, animate: boolean): void {
  const frame = map.getContainer();
  const cover = frame.parentElement?.querySelector("[data-covers-map]");
  const foot = cover === null || cover === undefined ? 0 : frame.getBoundingClientRect().bottom - cover.getBoundingClientRect().top;
  map.panInside([at.lat, at.lng], {
    paddingTopLeft: [HALF_PIN_IN_PIXELS, PIN_IN_PIXELS],
    paddingBottomRight: [BUTTONS_IN_PIXELS, Math.max(0, foot) + AIR_IN_PIXELS],
    animate,
  });
}
