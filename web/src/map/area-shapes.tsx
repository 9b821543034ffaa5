import type { AreaSummary } from "@schuifaan/shared/contract/areas";
import { useMemo } from "react";
import { createPortal } from "react-dom";
import { GeoJSON, useMap } from "react-leaflet";

import { positionOf } from "./mark-position.ts";
import { pickAreas } from "./pick-areas.ts";
import { placeLabels } from "./place-labels.ts";
import { useFrame } from "./use-frame.ts";

/** Calm shapes with names, for when there is no background to look at. */
export function AreaShapes({ areas }: { areas: readonly AreaSummary[] }) {
  const map = useMap();
  const { zoom, toPoint } = useFrame();
  const drawn = useMemo(() => pickAreas(areas, zoom), [areas, zoom]);
  const labels = placeLabels(
    drawn
      .toSorted((one, other) => Number(other.placeCount > 0) - Number(one.placeCount > 0))
      .map((area) => ({ key: area.code, name: area.name, at: toPoint(area) })),
  );
  // Below the pins, above the shapes.
  const pane = map.getPane("shadowPane");

  return (
    <>
      {drawn.map(({ code, year, outline, indicative }) =>
        outline === undefined ? null : (
          <GeoJSON
            key={`${code}-${year}`}
            data={outline}
            interactive={false}
            style={{ className: indicative ? "area-shape indicative" : "area-shape", weight: 1 }}
          />
        ),
      )}
      {pane !== undefined &&
        createPortal(
          labels.map(({ key, name, at }) => (
            <span key={key} className="area-label leaflet-zoom-hide" style={positionOf(at)} aria-hidden="true">
              <span>{name}</span>
            </span>
          )),
          pane,
        )}
    </>
  );
}
