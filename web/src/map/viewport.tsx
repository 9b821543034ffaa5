import type { Bounds } from "@schuifaan/shared/domain/bounds";
import { useEffect, useRef } from "react";
import { useMap, useMapEvents } from "react-leaflet";

import { type MapTarget, showTarget } from "./show-target.ts";
import { toBounds } from "./to-lat-lng-bounds.ts";

type ViewportProps = {
  target: MapTarget;
  /** The key a target would have for what the reader moved to: having it again is no reason to move. */
  keyOfBox: (seen: Bounds) => string;
  /** After every move; `byHand` when the reader did it: dragged, zoomed, pressed a key or a number. */
  onMove: (seen: Bounds, byHand: boolean) => void;
};

const HAND_SIGNS = ["pointerdown", "wheel", "keydown", "click"] as const;
/** From a touch to the end of the slide it started; a drag counts again when it ends. */
const SLIDE_IN_MS = 1500;

/** Leaflet owns the viewport. React only hears about it, and asks for another one by a new target. */
export function Viewport({ target, keyOfBox, onMove }: ViewportProps) {
  const map = useMap();
  const touchedAt = useRef(-Infinity);
  const shownKey = useRef(target.key);

  useEffect(() => {
    const touch = () => {
      touchedAt.current = performance.now();
    };
    const container = map.getContainer();
    for (const sign of HAND_SIGNS) container.addEventListener(sign, touch, { capture: true, passive: true });
    return () => {
      for (const sign of HAND_SIGNS) container.removeEventListener(sign, touch, { capture: true });
    };
  }, [map]);

  useMapEvents({
    dragend: () => {
      touchedAt.current = performance.now();
    },
    moveend: () => {
      const seen = toBounds(map.getBounds());
      const byHand = performance.now() - touchedAt.current < SLIDE_IN_MS;
      if (byHand) shownKey.current = keyOfBox(seen);
      onMove(seen, byHand);
    },
  });

  useEffect(() => {
    if (target.key === shownKey.current) return;
    shownKey.current = target.key;
    touchedAt.current = -Infinity;
    showTarget(map, target, !window.matchMedia("(prefers-reduced-motion: reduce)").matches);
  }, [map, target]);

  return null;
}
