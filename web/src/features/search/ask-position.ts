import type { Point } from "@schuifaan/shared/domain/point";

type Answer = { kind: "found"; near: Point } | { kind: "denied" } | { kind: "failed" };

const PATIENCE_IN_MS = 10_000;

/** Three decimals are about 100 m: enough to tell which place is near, not which house the reader is in. */
const round = (degrees: number) => Math.round(degrees * 1000) / 1000;

export function askPosition(): Promise<Answer> {
  return new Promise((resolve) => {
    if (!("geolocation" in navigator)) {
      resolve({ kind: "failed" });
      return;
    }
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve({ kind: "found", near: { lat: round(coords.latitude), lng: round(coords.longitude) } }),
      (error) => resolve({ kind: error.code === error.PERMISSION_DENIED ? "denied" : "failed" }),
      { timeout: PATIENCE_IN_MS, maximumAge: 60_000 },
    );
  });
}
