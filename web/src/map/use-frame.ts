import type { Bounds } from "@schuifaan/shared/domain/bounds";
import { DomUtil, type LatLng, type Map as LeafletMap, type Point } from "leaflet";
import { useState } from "react";
import { useMapEvents } from "react-leaflet";

import { toBounds } from "./to-lat-lng-bounds.ts";

/** Where the map stands, or is on its way to while a zoom is drawn. */
type Moment = { zoom: number; seen: Bounds; centre?: LatLng };
type LatLngPair = { lat: number; lng: number };

export type Frame = {
  zoom: number;
  /** What the reader sees. */
  seen: Bounds;
  /** The place in pixels of a point on the map. */
  toPoint: (at: LatLngPair) => Point;
};

const momentOf = (map: LeafletMap): Moment => ({ zoom: map.getZoom(), seen: toBounds(map.getBounds()) });

/** Renewed whenever Leaflet renews its own pixels. */
export function useFrame(): Frame {
  const [moment, setMoment] = useState<Moment>();
  const map = useMapEvents({
    zoomanim: ({ zoom, center }) => setMoment({ ...momentOf(map), zoom, centre: center }),
    moveend: () => setMoment(momentOf(map)),
    viewreset: () => setMoment(momentOf(map)),
  });
  const { zoom, seen, centre } = moment ?? momentOf(map);
  return {
    zoom: Math.round(zoom),
    seen,
    toPoint: ({ lat, lng }) =>
      centre === undefined ? map.latLngToLayerPoint([lat, lng]) : toFuturePoint(map, [lat, lng], zoom, centre),
  };
}

/** As Leaflet places its own markers while it zooms: from the origin that the pane will have when the zoom is done. */
function toFuturePoint(map: LeafletMap, at: [number, number], zoom: number, centre: LatLng): Point {
  const pane = map.getPane("mapPane");
  const panned = pane === undefined ? map.getSize().multiplyBy(0) : DomUtil.getPosition(pane);
  const origin = map.project(centre, zoom).subtract(map.getSize().divideBy(2)).add(panned).round();
  return map.project(at, zoom).subtract(origin).round();
}
