import { addOccurrences } from "./activity-days.ts";
import { byStart } from "./by-start.ts";
import { spansOn } from "./day-spans.ts";
import type { Occurrence, OpenSpan } from "./moment.ts";
import type { Place } from "./place.ts";

/** What is on at a place and when its door is open, of all that starts on one day; by start. */
export type DayPlan = { readonly occurrences: readonly Occurrence[]; readonly spans: readonly OpenSpan[] };

export function planDay(place: Place, day: number): DayPlan {
  const found: Occurrence[] = [];
  for (const activity of place.activities) addOccurrences(found, place, activity, day);
  const occurrences = found.length > 1 ? found.toSorted(byStart) : found;
  return { occurrences, spans: spansOn(place, day, occurrences) };
}
