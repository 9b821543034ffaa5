import "leaflet/dist/leaflet.css";
import "./place-map.css";

import type { AreaSummary } from "@schuifaan/shared/contract/areas";
import type { Shape } from "@schuifaan/shared/domain/area";
import type { Bounds } from "@schuifaan/shared/domain/bounds";
import { type ReactNode, useCallback, useEffect, useState } from "react";
import { AttributionControl, GeoJSON, MapContainer, useMapEvents, ZoomControl } from "react-leaflet";

import { useText } from "../text/use-text.tsx";
import { creditOf } from "./credit-of.ts";
import { EndZoom } from "./end-zoom.tsx";
import { MAX_ZOOM, MIN_ZOOM } from "./group-pins.ts";
import { isStill } from "./is-still.ts";
import { KeepSize } from "./keep-size.tsx";
import { MapLayers, type MapLayersProps } from "./map-layers.tsx";
import { MapNote } from "./map-note.tsx";
import { NameCanvas } from "./name-canvas.tsx";
import { AROUND, type MapTarget } from "./show-target.ts";
import { Tiles } from "./tiles.tsx";
import { toLatLngBounds } from "./to-lat-lng-bounds.ts";
import { type InSight, Viewport } from "./viewport.tsx";

export type PlaceMapProps = Omit<MapLayersProps, "areas"> & {
  label: string;
  tiles: { url: string; attribution: string };
  target: MapTarget;
  keyOfBox: (seen: Bounds) => string;
  inSight?: InSight | undefined;
  /** To draw when the tiles stay away. */
  areas: readonly AreaSummary[];
  /** One area drawn over everything, with or without tiles. */
  outline?: { code: string; shape: Shape; indicative: boolean } | undefined;
  onMove: (seen: Bounds, byHand: boolean) => void;
  onPressBeside: () => void;
  onTilesFail: () => void;
  children?: ReactNode;
};

export function PlaceMap(props: PlaceMapProps) {
  const { label, tiles, target, keyOfBox, inSight, areas, outline, onMove, onPressBeside, onTilesFail, children, ...layers } = props;
  const text = useText();
  const [hasTiles, giveUp] = useTileHope(onTilesFail);
  const hasSketch = outline?.indicative === true || (!hasTiles && areas.some(({ indicative }) => indicative));

  return (
    <section className="place-map" aria-label={label}>
      <MapContainer
        className="place-map-canvas"
        bounds={toLatLngBounds(target.box)}
        boundsOptions={target.fit === "around" ? AROUND : {}}
        maxZoom={MAX_ZOOM}
        minZoom={MIN_ZOOM}
        // A fade gives every tile a layer of its own, and work in every frame until it is over.
        fadeAnimation={false}
        inertia={!isStill()}
        zoomAnimation={!isStill()}
        zoomControl={false}
        attributionControl={false}
      >
        <ZoomControl position="topright" zoomInTitle={text.map.zoomIn} zoomOutTitle={text.map.zoomOut} />
        <AttributionControl position="bottomright" prefix='<a href="https://leafletjs.com">Leaflet</a>' />
        {hasTiles && <Tiles {...tiles} onFail={giveUp} />}
        {outline !== undefined && (
          <GeoJSON
            data={outline.shape}
            interactive={false}
            style={{ className: outline.indicative ? "area-outline indicative" : "area-outline", weight: 3 }}
            {...creditOf(outline, text)}
          />
        )}
        <MapLayers {...layers} areas={hasTiles ? undefined : areas} />
        <Viewport target={target} keyOfBox={keyOfBox} inSight={inSight} onMove={onMove} />
        <PressBeside onPress={onPressBeside} />
        <KeepSize />
        <NameCanvas />
        <EndZoom />
      </MapContainer>
      <MapNote hasTiles={hasTiles} hasSketch={hasSketch} />
      {children}
    </section>
  );
}

function PressBeside({ onPress }: { onPress: () => void }) {
  useMapEvents({ click: onPress });
  return null;
}

/** Tiles that failed stay away until the network comes back: asking again at every pan would only cost data. */
function useTileHope(onTilesFail: () => void): [hasTiles: boolean, giveUp: () => void] {
  const [hasTiles, setHasTiles] = useState(true);
  useEffect(() => {
    const hope = () => setHasTiles(true);
    window.addEventListener("online", hope);
    return () => window.removeEventListener("online", hope);
  }, []);
  const giveUp = useCallback(() => {
    setHasTiles(false);
    onTilesFail();
  }, [onTilesFail]);
  return [hasTiles, giveUp];
}
