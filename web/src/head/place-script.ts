import { toAmsterdamDay } from "@schuifaan/shared/domain/amsterdam-time";
import type { Place } from "@schuifaan/shared/domain/place";

import { toPlaceData } from "./place-data.ts";

/**
 * For in the head; `at` in ms since 1970. A script that no browser runs, so that the Content-Security-Policy lets it be;
 * "<" is escaped, so that no text of a place can end it.
 */
export function writePlaceScript(place: Place, at: number, site: string): string {
  const json = JSON.stringify(toPlaceData(place, toAmsterdamDay(at), site)).replaceAll("<", String.raw`\u003c`);
  return `<script type="application/ld+json">${json}</script>`;
}
