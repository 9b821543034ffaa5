import type { Bounds } from "@schuifaan/shared/domain/bounds";
import { type MouseEvent, useRef } from "react";
import { createPortal } from "react-dom";
import { useMapEvents } from "react-leaflet";

import { useStable } from "../ui/use-stable.ts";
import { GroupButton } from "./group-button.tsx";
import { type MapMark, MAX_ZOOM } from "./group-pins.ts";
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
const SHIFT_IN_PIXELS = 34;

/** Real buttons in the order of the list, so keyboard and screen reader meet them as they meet the cards. */
export function PinLayer({ marks, frame: { seen, toPoint }, selected, hovered, onSelect, onHover, onOpenUnseen }: PinLayerProps) {
  const draggedAt = useRef(-Infinity);
  const map = useMapEvents({
    dragend: () => {
      draggedAt.current = performance.now();
    },
  });

  // A drag that starts on a pin ends in a click on it as well; a press of a key has no detail.
  const isDrag = (event: MouseEvent) => event.detail > 0 && performance.now() - draggedAt.current < DRAG_END_IN_MS;
  const select = useStable((slug: string, event: MouseEvent) => {
    if (!isDrag(event)) onSelect(slug);
  });
  const open = useStable((id: string, event: MouseEvent) => {
    const mark = marks.find(({ key }) => key === id);
    if (mark?.kind !== "group" || isDrag(event)) return;
    map.fitBounds(toLatLngBounds(mark.box), { ...AROUND, maxZoom: MAX_ZOOM });
    if (mark.hasUnseen) onOpenUnseen(mark.box);
  });
  // What lies beside the screen is there for the next drag, not for the tab key.
  const isSeen = ({ lat, lng }: MapMark) => lat >= seen.south && lat <= seen.north && lng >= seen.west && lng <= seen.east;
  const isHot = (slug: string) => slug === hovered || slug === selected;

  const pane = map.getPane("markerPane");
  if (pane === undefined) return null;
  return createPortal(
    marks.map((mark) => {
      const { x, y } = toPoint(mark);
      const { key, kind } = mark;
      if (kind === "group") {
        const { count, slugs } = mark;
        return <GroupButton key={key} id={key} count={count} x={x} y={y} isSeen={isSeen(mark)} isHot={slugs.some(isHot)} onPress={open} />;
      }
      const { slug, name, type } = mark.pin;
      return (
        <PinButton
          key={key}
          slug={slug}
          name={name}
          type={type}
          x={x + mark.shift * SHIFT_IN_PIXELS}
          y={y}
          isSeen={isSeen(mark)}
          isSelected={slug === selected}
          isHovered={slug === hovered}
          onPress={select}
          onHover={onHover}
        />
      );
    }),
    pane,
  );
}
