import { instantAt } from "../domain/amsterdam-time.ts";
import { toDayNumber, weekdayNumberOf } from "../domain/calendar-day.ts";
import type { DayPart } from "../domain/day-part.ts";
import type { FactBook, ShelfFacts } from "./fact-book.ts";
import { ANY_KIND, DOOR, entryIn, kindIn, lengthOf, startOf } from "./moment-bits.ts";

/** A stretch of time in minutes since the base of the book: from the one up to the other. */
export type TimeWindow = {
  readonly from: number;
  readonly to: number;
  /** Only what is mostly or long enough in it counts: opening until 17.15 is not "in the evening". */
  readonly isPart: boolean;
};

/** An hour of the evening makes an evening of it. */
const LONG_ENOUGH = 60;
const MS_PER_MINUTE = 60_000;
const NOON = 12 * 60;
const FIVE = 17 * 60;
const MIDNIGHT = 24 * 60;
const PARTS: Readonly<Record<DayPart, readonly [from: number, to: number]>> = { morning: [0, NOON], afternoon: [NOON, FIVE], evening: [FIVE, MIDNIGHT] };
const SATURDAY = 5;

/** A part of each day, or all of it; days are "2026-11-21", Amsterdam. */
export function windowsOn(book: FactBook, days: readonly string[], part: DayPart | undefined): TimeWindow[] {
  const [from, to] = part === undefined ? [0, MIDNIGHT] : PARTS[part];
  return days.map((day) => ({ from: minuteOf(book, day, from), to: minuteOf(book, day, to), isPart: part !== undefined }));
}

/** The evenings of these days, and all of each Saturday and Sunday. */
export function freeTimeOn(book: FactBook, days: readonly string[]): TimeWindow[] {
  return days.flatMap((day) => windowsOn(book, [day], weekdayNumberOf(toDayNumber(day)) >= SATURDAY ? undefined : "evening"));
}

function minuteOf({ base }: FactBook, day: string, minutes: number): number {
  return (instantAt(toDayNumber(day), minutes) - base) / MS_PER_MINUTE;
}

/** Whole minutes since the base of the book at an instant in ms. */
export function minutesAt({ base }: FactBook, instant: number): number {
  return Math.floor((instant - base) / MS_PER_MINUTE);
}

/** Minutes from `now` until the next moment of these kinds, a mask: 0 while one goes on, Infinity when none is known. */
export function minutesUntil(facts: ShelfFacts, number: number, now: number, kinds: number = ANY_KIND): number {
  const first = facts.firstMoment[number] ?? 0;
  const end = first + (facts.momentCount[number] ?? 0);
  for (let at = first; at < end; at++) {
    const moment = facts.moments[at] ?? 0;
    if (((kinds >>> kindIn(moment)) & 1) === 0) continue;
    const start = startOf(moment);
    if (start + lengthOf(moment) > now) return Math.max(0, start - now);
  }
  return Infinity;
}

/**
 * Minutes from `now` until the first moment of these kinds and entries that lies in one of the windows, or until that
 * window opens, 0 while both go on; Infinity when none does. Windows are in order and do not overlap; kinds and entries are masks.
 */
export function minutesUntilWithin(facts: ShelfFacts, number: number, now: number, windows: readonly TimeWindow[], kinds: number, entries: number): number {
  const { moments } = facts;
  const first = facts.firstMoment[number] ?? 0;
  const end = first + (facts.momentCount[number] ?? 0);
  // Moments come by start: a window that ends before one of them holds none of those after it.
  let next = 0;
  for (let at = first; at < end; at++) {
    const moment = moments[at] ?? 0;
    if (((kinds >>> kindIn(moment)) & 1) === 0 || ((entries >>> entryIn(moment)) & 1) === 0) continue;
    const start = startOf(moment);
    const stop = start + lengthOf(moment);
    if (stop <= now) continue;
    while (next < windows.length && (windows[next]?.to ?? 0) <= start) next += 1;
    for (let window = windows[next], seen = next; window !== undefined && window.from < stop; window = windows[++seen]) {
      if (lies(start, stop, window)) return Math.max(0, start - now, window.from - now);
    }
    if (next === windows.length) return Infinity;
  }
  return Infinity;
}

/** One that overlaps at all: for a part of the day, long enough of it. In minutes since the base. */
export function lies(start: number, stop: number, { from, to, isPart }: TimeWindow): boolean {
  if (!isPart || start >= from) return start < to;
  return Math.min(stop, to) - from >= Math.min(LONG_ENOUGH, (stop - start) / 2);
}

/** Whether a door is surely open now for whoever comes by or rings first; entries is a mask of ways to come in. */
export function isDoorOpen(facts: ShelfFacts, number: number, now: number, entries: number): boolean {
  const first = facts.firstMoment[number] ?? 0;
  const end = first + (facts.momentCount[number] ?? 0);
  for (let at = first; at < end; at++) {
    const moment = facts.moments[at] ?? 0;
    const start = startOf(moment);
    if (start > now) return false;
    if (kindIn(moment) === DOOR && start + lengthOf(moment) > now && ((entries >>> entryIn(moment)) & 1) === 1) return true;
  }
  return false;
}
