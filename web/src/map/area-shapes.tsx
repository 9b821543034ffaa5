import type { AreaSummary } from "@schuifaan/shared/contract/areas";
import { useMemo } from "react";
import { createPortal } from "react-dom";
import { GeoJSON, useMap } from "react-leaflet";

import { useText } from "../text/use-text.tsx";
import { creditOf } from "./credit-of.ts";
import type { MapMark } from "./group-pins.ts";
import { positionOf } from "./mark-position.ts";
import { pickAreas } from "./pick-areas.ts";
import { placeLabels } from "./place-labels.ts";
import type { Frame } from "./use-frame.ts";

type AreaShapesProps = {
  areas: readonly AreaSummary[];
  frame: Frame;
  /** The names keep clear of these. */
  marks: readonly MapMark[];
};

// The same objects every time: another one would make Leaflet paint every shape again.
const SHAPE = { className: "area-shape", weight: 1 };
const SKETCH = { className: "area-shape indicative", weight: 1 };

const HALF_PIN_IN_PIXELS = 24;
/** Pins and numbers stand above their point. */
const PIN_MIDDLE_IN_PIXELS = 30;

/** Calm shapes with names, for when there is no background to look at. */
export function AreaShapes({ areas, frame: { zoom, toPoint }, marks }: AreaShapesProps) {
  const map = useMap();
  const text = useText();
  const drawn = useMemo(() => pickAreas(areas, zoom), [areas, zoom]);
  const obstacles = marks.map((mark) => {
    const { x, y } = toPoint(mark);
    return { x, y: y - PIN_MIDDLE_IN_PIXELS, halfWidth: HALF_PIN_IN_PIXELS, halfHeight: HALF_PIN_IN_PIXELS };
  });
  const labels = placeLabels(
    drawn
      .toSorted((one, other) => Number(other.placeCount > 0) - Number(one.placeCount > 0))
      .map((area) => ({ key: `${area.code}-${area.year}`, name: area.name, at: toPoint(area) })),
    obstacles,
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
            style={indicative ? SKETCH : SHAPE}
            {...creditOf({ code, indicative }, text)}
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
