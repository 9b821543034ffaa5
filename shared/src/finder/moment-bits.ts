import type { OpenSpan, Occurrence } from "../domain/moment.ts";
import { ActivityCategory, type EntryMode } from "../domain/taxonomy.ts";

// One moment of a place in 32 bits: start 15, length 10, kind 5, entry 2. Places have about fifteen in two weeks.

/** What a moment is: a door that is surely or probably open, or an activity, by its category. */
export const DOOR = 0;
export const DOOR_PROBABLY = 31;
const KINDS = new Map(ActivityCategory.options.map((category, number) => [category, number + 1]));

/** Kinds as a mask, a bit for each. */
export const ANY_KIND = -1;
export const DOORS = (1 << DOOR) | (1 << DOOR_PROBABLY);

export function kindOf(category: ActivityCategory): number {
  return KINDS.get(category) ?? DOOR;
}

/** Nobody said how is as easy as walking in. */
const ENTRIES: Readonly<Record<EntryMode, number>> = { walk_in: 0, call_first: 1, sign_up: 2, appointment: 3 };

/** A moment may have begun the day before the first. */
const BEFORE = 1440;
const LONGEST = 1023;
const LAST_START = 2 ** 15 - 1;

export function entryCode(entry: EntryMode | undefined): number {
  return entry === undefined ? ENTRIES.walk_in : ENTRIES[entry];
}

/** Spans and planned occurrences, by start; `base` is the instant in ms from which minutes are counted. */
export function toMomentBits(spans: readonly OpenSpan[], occurrences: readonly Occurrence[], base: number): number[] {
  const moments: number[] = [];
  for (const { startsAt, endsAt, certainty, entry } of spans) {
    addMoment(moments, startsAt, endsAt, certainty === "sure" ? DOOR : DOOR_PROBABLY, entry, base);
  }
  for (const { startsAt, endsAt, category, entry, status } of occurrences) {
    if (status === "planned") addMoment(moments, startsAt, endsAt, kindOf(category), entry, base);
  }
  return moments.toSorted((one, other) => one - other);
}

function addMoment(moments: number[], startsAt: string, endsAt: string, kind: number, entry: EntryMode | undefined, base: number): void {
  const toMinutes = (instant: string) => Math.round((Date.parse(instant) - base) / 60_000) + BEFORE;
  const end = toMinutes(endsAt);
  // What lasts longer than fits is told in parts.
  for (let start = Math.max(0, toMinutes(startsAt)); start < end && start <= LAST_START; start += LONGEST) {
    moments.push(((start << 17) | (Math.min(LONGEST, end - start) << 7) | (kind << 2) | entryCode(entry)) >>> 0);
  }
}

/** Minutes since the base. */
export function startOf(moment: number): number {
  return (moment >>> 17) - BEFORE;
}

export function lengthOf(moment: number): number {
  return (moment >>> 7) & LONGEST;
}

export function kindIn(moment: number): number {
  return (moment >>> 2) & 31;
}

export function entryIn(moment: number): number {
  return moment & 3;
}
