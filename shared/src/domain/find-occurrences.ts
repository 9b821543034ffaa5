import { nextActivityDay, occurrencesOn } from "./activity-days.ts";
import { toDayNumber } from "./calendar-day.ts";
import type { Occurrence } from "./moment.ts";
import type { Activity, Place } from "./place.ts";

/**
 * What is on at a place from one day up to and including another ("2026-11-21", Amsterdam), by start. Full and
 * cancelled ones are among them and say so; what is skipped is not.
 */
export function findOccurrences(place: Place, from: string, to: string): Occurrence[] {
  const [first, last] = [toDayNumber(from), toDayNumber(to)];
  return place.activities.flatMap((activity) => findAll(place, activity, first, last)).toSorted(byStart);
}

/** By start, then by end; ISO text of one form sorts as time does. */
export function byStart(one: { startsAt: string; endsAt: string }, other: { startsAt: string; endsAt: string }): number {
  if (one.startsAt !== other.startsAt) return one.startsAt < other.startsAt ? -1 : 1;
  if (one.endsAt === other.endsAt) return 0;
  return one.endsAt < other.endsAt ? -1 : 1;
}

function findAll(place: Place, activity: Activity, from: number, to: number): Occurrence[] {
  const found: Occurrence[] = [];
  let day = nextActivityDay(place, activity, from, to);
  while (day !== undefined) {
    found.push(...occurrencesOn(place, activity, day));
    day = nextActivityDay(place, activity, day + 1, to);
  }
  return found;
}
