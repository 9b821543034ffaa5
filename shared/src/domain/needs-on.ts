import type { Need } from "./place.ts";

/** What a place still looks for on a day, "2026-11-21": what was asked two months ago was found, or is not looked for any more. */
export function needsOn(needs: readonly Need[], day: string): Need[] {
  return needs.filter(({ until }) => until === undefined || until >= day);
}
