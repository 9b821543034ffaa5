import type { Bounds } from "@schuifaan/shared/domain/bounds";
import { useEffect, useRef } from "react";
import { useMap, useMapEvents } from "react-leaflet";

import { isStill } from "./is-still.ts";
import { keepInSight } from "./keep-in-sight.ts";
import { type MapTarget, showTarget } from "./show-target.ts";
import { toBounds } from "./to-lat-lng-bounds.ts";

export type InSight = { readonly slug: string; readonly lat: number; readonly lng: number };

type ViewportProps = {
  target: MapTarget;
  /** The key a target would have for what the reader moved to: having it again is no reason to move. */
  keyOfBox: (seen: Bounds) => string;
  /** The place that is pointed out: it stays in sight, also above what lies over the foot of the map. */
  inSight: InSight | undefined;
  /** After every move; `byHand` when the reader did it: dragged, zoomed, pressed a key or a number. */
  onMove: (seen: Bounds, byHand: boolean) => void;
};

const HAND_SIGNS = ["pointerdown", "wheel", "keydown", "click"] as const;
/** From a touch to the end of the slide it started; a drag counts again when it ends. */
const SLIDE_IN_MS = 1500;

/** Leaflet owns the viewport. React only hears about it, and asks for another one by a new target. */
export function Viewport({ target, keyOfBox, inSight, onMove }: ViewportProps) {
  const map = useMap();
  const touchedAt = useRef(-Infinity);
  const shownKey = useRef(target.key);
  const keptSlug = useRef<string>(undefined);

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
    const isElsewhere = target.key !== shownKey.current;
    const isPointedOut = inSight !== undefined && inSight.slug !== keptSlug.current;
    shownKey.current = isElsewhere ? target.key : shownKey.current;
    // Only once a place: after that the reader may drag it out of sight.
    keptSlug.current = inSight?.slug;
    if (!isElsewhere && !isPointedOut) return;
    touchedAt.current = -Infinity;
    const animate = !isStill();
    if (isElsewhere) showTarget(map, target, animate);
    else if (isPointedOut) keepInSight(map, inSight, animate);
  }, [map, target, inSight]);

  return null;
}
