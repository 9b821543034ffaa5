import type { CSSProperties } from "react";

/** Pins further south stand in front, as Leaflet's own do. */
export function positionOf({ x, y }: { x: number; y: number }, lift = 0): CSSProperties {
  return { transform: `translate3d(${x}px, ${y}px, 0)`, zIndex: Math.round(y) + lift };
}
