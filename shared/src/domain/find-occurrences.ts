import { addOccurrences, nextActivityDay } from "./activity-days.ts";
import { byStart } from "./by-start.ts";
import { toDayNumber } from "./calendar-day.ts";
import type { Occurrence } from "./moment.ts";
import type { Place } from "./place.ts";

/**
 * What is on at a place from one day up to and including another ("2026-11-21", Amsterdam), by start. Full and
 * cancelled ones are among them and say so; what is skipped is not.
 */
export function findOccurrences(place: Place, from: string, to: string): Occurrence[] {
  const found: Occurrence[] = [];
  const last = toDayNumber(to);
  for (const activity of place.activities) {
    let day = nextActivityDay(place, activity, toDayNumber(from), last);
    while (day !== undefined) {
      addOccurrences(found, place, activity, day);
      day = nextActivityDay(place, activity, day + 1, last);
    }
  }
  return found.toSorted(byStart);
}
