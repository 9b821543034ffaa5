import { occurrencesOn } from "./activity-days.ts";
import { toDayNumber } from "./calendar-day.ts";
import { spansOn } from "./day-spans.ts";
import type { OpenSpan } from "./moment.ts";
import type { Place } from "./place.ts";

/** When the door of a place is open from a start on one day up to and including another, Amsterdam; by start. */
export function findOpenSpans(place: Place, from: string, to: string): OpenSpan[] {
  const first = toDayNumber(from);
  const count = Math.max(0, toDayNumber(to) - first + 1);
  return Array.from({ length: count }, (_, index) => first + index).flatMap((day) =>
    spansOn(place, day, place.activities.flatMap((activity) => occurrencesOn(place, activity, day))),
  );
}
