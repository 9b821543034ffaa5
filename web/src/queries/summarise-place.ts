import type { PlaceSummary } from "@schuifaan/shared/contract/places";
import { isLowThreshold } from "@schuifaan/shared/domain/low-threshold";
import type { Place } from "@schuifaan/shared/domain/place";
import { timelineOf } from "@schuifaan/shared/domain/timeline-of";

/** What a card shows of a place, as a search would answer. `today` is "2026-11-21", Amsterdam. */
export function summarisePlace(place: Place, today: string): PlaceSummary {
  return { ...place, timeline: timelineOf(place, today), isLowThreshold: isLowThreshold(place) };
}
