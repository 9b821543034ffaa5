import type { Bounds } from "@schuifaan/shared/domain/bounds";
import { type MouseEvent, useMemo, useRef } from "react";
import { createPortal } from "react-dom";
import { useMapEvents } from "react-leaflet";

import { type GroupMark, indexPins } from "./group-pins.ts";
import { GroupButton } from "./group-button.tsx";
import type { MapCluster, MapPin } from "./map-pin.ts";
import { PinButton } from "./pin-button.tsx";
import { toLatLngBounds } from "./to-lat-lng-bounds.ts";
import { useFrame } from "./use-frame.ts";

export type PinLayerProps = {
  pins: readonly MapPin[];
  clusters: readonly MapCluster[];
  selected: string | undefined;
  hovered: string | undefined;
  onSelect: (slug: string) => void;
  onHover: (slug: string | undefined) => void;
  onOpenUnseen: (box: Bounds) => void;
};

const DRAG_END_IN_MS = 100;

/** Real buttons in the order of the list, so keyboard and screen reader meet them as they meet the cards. */
export function PinLayer({ pins, clusters, selected, hovered, onSelect, onHover, onOpenUnseen }: PinLayerProps) {
  const draggedAt = useRef(-Infinity);
  const map = useMapEvents({
    dragend: () => {
      draggedAt.current = performance.now();
    },
  });
  const { zoom, toPoint } = useFrame();
  const index = useMemo(() => indexPins(pins, clusters), [pins, clusters]);
  const marks = useMemo(() => index(zoom), [index, zoom]);
  const pane = map.getPane("markerPane");
  if (pane === undefined) return null;

  // A drag that starts on a pin ends in a click on it as well; a press of a key has no detail.
  const isDrag = (event: MouseEvent) => event.detail > 0 && performance.now() - draggedAt.current < DRAG_END_IN_MS;
  const open = ({ box, hasUnseen }: GroupMark) => {
    map.fitBounds(toLatLngBounds(box), { padding: [48, 48], maxZoom: 18 });
    if (hasUnseen) onOpenUnseen(box);
  };
  const isHot = (slug: string) => slug === hovered || slug === selected;

  return createPortal(
    marks.map((mark) =>
      mark.kind === "pin" ? (
        <PinButton
          key={mark.key}
          mark={mark}
          at={toPoint(mark)}
          isSelected={mark.pin.slug === selected}
          isHovered={mark.pin.slug === hovered}
          onPress={(event) => isDrag(event) || onSelect(mark.pin.slug)}
          onHover={onHover}
        />
      ) : (
        <GroupButton
          key={mark.key}
          count={mark.count}
          at={toPoint(mark)}
          isHot={mark.slugs.some(isHot)}
          onPress={(event) => isDrag(event) || open(mark)}
        />
      ),
    ),
    pane,
  );
}
