import { findOccurrences } from "../domain/find-occurrences.ts";
import type { Place } from "../domain/place.ts";
import { ActivityCategory, EntryMode } from "../domain/taxonomy.ts";

/**
 * What is on at a place in some days, three numbers for each: start and end in minutes since 1970, and the rest in
 * bits. By start. For 100,000 places this must be small, and be read without a single text.
 */
export type Plan = readonly number[];

/** One of them. */
export type PlanSlot = {
  /** In minutes since 1970. */
  readonly start: number;
  readonly end: number;
  /** Which of the activities of the place. */
  readonly activity: number;
  readonly category: ActivityCategory | undefined;
  readonly entry: EntryMode | undefined;
  readonly isFree: boolean;
};

export const MS_PER_MINUTE = 60_000;
const NUMBERS_EACH = 3;
const NOTHING: Plan = [];

/** The days are inclusive, "2026-11-21". Free is only what is said to cost nothing. */
export function planPlace(place: Place, from: string, to: string): Plan {
  if (place.activities.length === 0) return NOTHING;
  const numbers = new Map(place.activities.map(({ id }, number) => [id, number]));
  const plan: number[] = [];
  for (const { activityId, startsAt, endsAt, category, entry, costInEuros } of findOccurrences(place, from, to)) {
    const kind = ActivityCategory.options.indexOf(category) * 4 + EntryMode.options.indexOf(entry);
    const bits = (numbers.get(activityId) ?? 0) * 256 + kind * 2 + (costInEuros === 0 ? 1 : 0);
    plan.push(Date.parse(startsAt) / MS_PER_MINUTE, Date.parse(endsAt) / MS_PER_MINUTE, bits);
  }
  return plan.length === 0 ? NOTHING : plan;
}

/** Calls `found` for each that starts from the one minute on and before the other. */
export function eachSlot(plan: Plan, from: number, before: number, found: (slot: PlanSlot) => void): void {
  for (let at = 0; at < plan.length; at += NUMBERS_EACH) {
    const [start = 0, end = 0, bits = 0] = [plan[at], plan[at + 1], plan[at + 2]];
    if (start < from || start >= before) continue;
    const category = ActivityCategory.options[(bits >> 3) & 31];
    const entry = EntryMode.options[(bits >> 1) & 3];
    found({ start, end, activity: bits >> 8, category, entry, isFree: (bits & 1) === 1 });
  }
}
