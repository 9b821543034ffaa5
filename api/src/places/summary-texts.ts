import type { Timeline } from "@schuifaan/shared/domain/moment";
import { isLowThreshold } from "@schuifaan/shared/domain/low-threshold";
import { timelineOf } from "@schuifaan/shared/domain/timeline-of";
import type { Listing } from "@schuifaan/shared/finder/listing";
import { tryPlaceOf } from "@schuifaan/shared/finder/place-of";

import { toAsciiJson } from "../database/ascii-json.ts";

/** Enough for all towns that people look at in a day; about 600 bytes each. */
const MOST_KEPT = 30_000;

/**
 * The part of a summary that goes with the day: its timeline and what is computed, as JSON text to be pasted
 * behind a comma, closing bracket and all. Made when a place is first shown on a day, which takes about 40 µs.
 */
export type SummaryTexts = (listing: Listing, day: string) => string;

export function createSummaryTexts(): SummaryTexts {
  const texts = new Map<Listing, string>();
  let madeFor = "";
  return (listing, day) => {
    if (day !== madeFor) texts.clear();
    madeFor = day;
    const known = texts.get(listing);
    if (known !== undefined) return known;
    const text = toText(listing, day);
    texts.set(listing, text);
    const [oldest] = texts.keys();
    if (oldest !== undefined && texts.size > MOST_KEPT) texts.delete(oldest);
    return text;
  };
}

function toText(listing: Listing, day: string): string {
  const place = tryPlaceOf(listing);
  const timeline: Timeline = place === undefined ? { day, trust: "stale", isKnown: false, spans: [], occurrences: [] } : timelineOf(place, day);
  return toAsciiJson({ timeline, isLowThreshold: place !== undefined && isLowThreshold(place) }).slice(1);
}
