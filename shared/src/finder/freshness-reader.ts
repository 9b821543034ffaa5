import { toDateText } from "../domain/calendar-day.ts";
import type { Trust } from "../domain/moment.ts";
import { trustIn } from "../domain/trust-in.ts";
import type { ShelfFacts } from "./fact-book.ts";

/** What is known of a place counts less the longer nobody confirmed it. */
const FRESHNESS: Readonly<Record<Trust, number>> = { checked: 1, aging: 0.95, call: 0.8, stale: 0.55 };
/** Days since 1970 that fit in the column of confirmations. */
const DAYS = 2 ** 16;

let last: { readonly today: string; readonly byDay: Float64Array } | undefined;

/**
 * Tells how fresh the facts of a listing are on a day ("2026-11-21"), at most 1. Many were confirmed on the same one, and
 * today is the same for most questions: each day is reckoned once.
 */
export function createFreshnessReader(today: string): (facts: ShelfFacts, number: number) => number {
  if (last?.today !== today) last = { today, byDay: new Float64Array(DAYS) };
  const { byDay } = last;
  return ({ confirmed }, number) => {
    const day = confirmed[number] ?? 0;
    const known = byDay[day] ?? 0;
    if (known > 0) return known;
    const freshness = FRESHNESS[trustIn(day === 0 ? undefined : toDateText(day), today)];
    byDay[day] = freshness;
    return freshness;
  };
}

/** Nobody is sent to a door of which nobody said anything for half a year. */
export function isStale(freshness: number): boolean {
  return freshness === FRESHNESS.stale;
}
