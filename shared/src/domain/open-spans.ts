import { byStart } from "./by-start.ts";
import { toDayNumber } from "./calendar-day.ts";
import type { OpenSpan } from "./moment.ts";
import type { Place } from "./place.ts";
import { planDay } from "./plan-day.ts";

/**
 * When the door of a place is open, from one day up to and including another ("2026-11-21"), by start. A night belongs
 * to the day on which it begins, also what a special opening leaves of it after midnight.
 */
export function findOpenSpans(place: Place, from: string, to: string): OpenSpan[] {
  const spans: OpenSpan[] = [];
  for (let day = toDayNumber(from); day <= toDayNumber(to); day++) spans.push(...planDay(place, day).spans);
  return spans.toSorted(byStart);
}
