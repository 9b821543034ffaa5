import { findOccurrences } from "../domain/find-occurrences.ts";
import type { Place } from "../domain/place.ts";
import { ActivityCategory, EntryMode } from "../domain/taxonomy.ts";

/**
 * What is on at a place in some days, five numbers for each: the start in minutes since 1970 (high and low), how many
 * minutes it lasts, which activity it is, and its kind in bits. By start. Written as the letters of a text, of two
 * bytes each where a list would take eight: 100,000 of them must be kept.
 */
export type Plan = string;

/** What of a plan somebody wants; bits as `bitsOf` makes them. */
export type SlotFilter = {
  /** Start in minutes since 1970: from the one on, and before the other. */
  readonly from: number;
  readonly before: number;
  /** Not over at this minute. */
  readonly endsAfter: number;
  /** A bit for each place in the lists of the taxonomy. */
  readonly categories: number;
  readonly entries: number;
  readonly isFree: boolean;
};

export const MS_PER_MINUTE = 60_000;
const LETTERS_EACH = 5;
const NOTHING: Plan = "";

/** The days are inclusive, "2026-11-21". Free is only what is said to cost nothing. */
export function planPlace(place: Place, from: string, to: string): Plan {
  if (place.activities.length === 0) return NOTHING;
  const numbers = new Map(place.activities.map(({ id }, number) => [id, number]));
  const letters: number[] = [];
  for (const { activityId, startsAt, endsAt, category, entry, costInEuros } of findOccurrences(place, from, to)) {
    const kind = ActivityCategory.options.indexOf(category) * 4 + EntryMode.options.indexOf(entry);
    const [start, end] = [Date.parse(startsAt) / MS_PER_MINUTE, Date.parse(endsAt) / MS_PER_MINUTE];
    const bits = kind * 2 + (costInEuros === 0 ? 1 : 0);
    letters.push(start >> 16, start & 65_535, end - start, numbers.get(activityId) ?? 0, bits);
  }
  // At once: a text that is put together holds on to all its parts.
  return letters.length === 0 ? NOTHING : String.fromCharCode(...letters);
}

/** A bit for each chosen one, or for all when nothing is chosen. */
export function bitsOf<Option>(options: readonly Option[], chosen: readonly Option[] | undefined): number {
  return (chosen ?? options).reduce((bits, option) => bits | (1 << options.indexOf(option)), 0);
}

/** What the bits say: which activity of its place, what sort of thing, how to come in, and whether it is free. */
export const activityIn = (bits: number) => bits >> 8;
export const categoryIn = (bits: number) => ActivityCategory.options[(bits >> 3) & 31];
export const entryIn = (bits: number) => EntryMode.options[(bits >> 1) & 3];
export const isFreeIn = (bits: number) => (bits & 1) === 1;

/** Calls `found` with start and end (in minutes since 1970) and the bits of each that passes. */
export function eachSlot(plan: Plan, filter: SlotFilter, found: (start: number, end: number, bits: number) => void): void {
  const { from, before, endsAfter, categories, entries, isFree } = filter;
  for (let at = 0; at < plan.length; at += LETTERS_EACH) {
    const start = plan.charCodeAt(at) * 65_536 + plan.charCodeAt(at + 1);
    const end = start + plan.charCodeAt(at + 2);
    if (start < from || start >= before || end <= endsAfter) continue;
    const bits = plan.charCodeAt(at + 3) * 256 + plan.charCodeAt(at + 4);
    if (((categories >> ((bits >> 3) & 31)) & 1) === 0 || ((entries >> ((bits >> 1) & 3)) & 1) === 0) continue;
    if (isFree && (bits & 1) === 0) continue;
    found(start, end, bits);
  }
}
