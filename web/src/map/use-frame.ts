import { DomUtil, type LatLng, type Map as LeafletMap, type Point } from "leaflet";
import { useState } from "react";
import { useMapEvents } from "react-leaflet";

/** Where the map stands, or is on its way to while a zoom is drawn. */
type Frame = { zoom: number; centre?: LatLng };
type LatLngPair = { lat: number; lng: number };

/** The place in pixels of a point on the map, renewed whenever Leaflet renews its own; plus the zoom it belongs to. */
export function useFrame(): { zoom: number; toPoint: (at: LatLngPair) => Point } {
  const [frame, setFrame] = useState<Frame>();
  const map = useMapEvents({
    zoomanim: ({ zoom, center }) => setFrame({ zoom, centre: center }),
    zoomend: () => setFrame({ zoom: map.getZoom() }),
    viewreset: () => setFrame({ zoom: map.getZoom() }),
  });
  const { zoom, centre } = frame ?? { zoom: map.getZoom() };
  return {
    zoom: Math.round(zoom),
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
