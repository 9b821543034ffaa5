import type { Bounds } from "@schuifaan/shared/domain/bounds";
import { type MouseEvent, useRef } from "react";
import { createPortal } from "react-dom";
import { useMapEvents } from "react-leaflet";

import { GroupButton } from "./group-button.tsx";
import { type GroupMark, type MapMark, MAX_ZOOM } from "./group-pins.ts";
import { PinButton } from "./pin-button.tsx";
import { AROUND } from "./show-target.ts";
import { toLatLngBounds } from "./to-lat-lng-bounds.ts";
import type { Frame } from "./use-frame.ts";

export type PinLayerProps = {
  marks: readonly MapMark[];
  frame: Frame;
  selected: string | undefined;
  hovered: string | undefined;
  onSelect: (slug: string) => void;
  onHover: (slug: string | undefined) => void;
  /** A number was pressed that holds places the page has not seen yet. */
  onOpenUnseen: (box: Bounds) => void;
};

const DRAG_END_IN_MS = 100;

/** Real buttons in the order of the list, so keyboard and screen reader meet them as they meet the cards. */
export function PinLayer({ marks, frame: { seen, toPoint }, selected, hovered, onSelect, onHover, onOpenUnseen }: PinLayerProps) {
  const draggedAt = useRef(-Infinity);
  const map = useMapEvents({
    dragend: () => {
      draggedAt.current = performance.now();
    },
  });
  const pane = map.getPane("markerPane");
  if (pane === undefined) return null;

  // A drag that starts on a pin ends in a click on it as well; a press of a key has no detail.
  const isDrag = (event: MouseEvent) => event.detail > 0 && performance.now() - draggedAt.current < DRAG_END_IN_MS;
  const open = ({ box, hasUnseen }: GroupMark) => {
    map.fitBounds(toLatLngBounds(box), { ...AROUND, maxZoom: MAX_ZOOM });
    if (hasUnseen) onOpenUnseen(box);
  };
  // What lies beside the screen is there for the next drag, not for the tab key.
  const isSeen = ({ lat, lng }: MapMark) => lat >= seen.south && lat <= seen.north && lng >= seen.west && lng <= seen.east;
  const isHot = (slug: string) => slug === hovered || slug === selected;

  return createPortal(
    marks.map((mark) =>
      mark.kind === "pin" ? (
        <PinButton
          key={mark.key}
          mark={mark}
          at={toPoint(mark)}
          isSeen={isSeen(mark)}
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
          isSeen={isSeen(mark)}
          isHot={mark.slugs.some(isHot)}
          onPress={(event) => isDrag(event) || open(mark)}
        />
      ),
    ),
    pane,
  );
}
