import { addDays } from "../domain/calendar-day.ts";
import type { Listing } from "./listing.ts";
import { placeOf } from "./place-of.ts";
import { type Plan, planPlace } from "./plan-place.ts";

/** The days that people ask for, and a week in which to make the next planner. */
export const DAYS_ASKED = 21;
const DAYS = DAYS_ASKED + 7;

/**
 * Remembers what is on at each listing in four weeks from one day on, so that a question about them reads no place. A
 * listing is never changed, only replaced: what is remembered of it stays true.
 */
export type Planner = { readonly from: string; readonly to: string; readonly plans: WeakMap<Listing, Plan> };

/** `today` is "2026-11-21", Amsterdam. */
export function createPlanner(today: string): Planner {
  return { from: today, to: addDays(today, DAYS - 1), plans: new WeakMap() };
}

/** Whether the planner knows all days from the one up to and including the other. */
export function coversDays({ from, to }: Planner, first: string, last: string): boolean {
  return first >= from && last <= to;
}

export function planOf({ from, to, plans }: Planner, listing: Listing): Plan {
  const known = plans.get(listing);
  if (known !== undefined) return known;
  const plan = planPlace(placeOf(listing), from, to);
  plans.set(listing, plan);
  return plan;
}
