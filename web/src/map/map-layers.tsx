import type { AreaSummary } from "@schuifaan/shared/contract/areas";
import { useDeferredValue, useMemo } from "react";

import { AreaShapes } from "./area-shapes.tsx";
import { indexPins } from "./group-pins.ts";
import type { MapCluster, MapPin } from "./map-pin.ts";
import { PinLayer, type PinLayerProps } from "./pin-layer.tsx";
import { useFrame } from "./use-frame.ts";

export type MapLayersProps = Omit<PinLayerProps, "marks" | "frame"> & {
  pins: readonly MapPin[];
  clusters: readonly MapCluster[];
  /** Shapes to draw instead of tiles. */
  areas: readonly AreaSummary[] | undefined;
};

/** Everything drawn by us, from one frame of the map, so that names of areas can keep clear of the pins. */
export function MapLayers({ pins, clusters, areas, ...buttons }: MapLayersProps) {
  // Another answer is drawn when the browser has time for it; a drag or a zoom goes first.
  const found = useDeferredValue(useMemo(() => ({ pins, clusters }), [pins, clusters]));
  const frame = useFrame();
  const shapes = useDeferredValue(areas);
  const { zoom } = frame;
  const index = useMemo(() => indexPins(found.pins, found.clusters), [found]);
  const marks = useMemo(() => index(zoom), [index, zoom]);
  return (
    <>
      {shapes !== undefined && <AreaShapes areas={shapes} frame={frame} marks={marks} />}
      <PinLayer marks={marks} frame={frame} {...buttons} />
    </>
  );
}
