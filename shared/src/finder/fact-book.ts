import { toInstant } from "../domain/amsterdam-time.ts";
import { addDays, toDayNumber } from "../domain/calendar-day.ts";
import { findOccurrences } from "../domain/find-occurrences.ts";
import { findOpenSpans } from "../domain/open-spans.ts";
import type { Place } from "../domain/place.ts";
import { type AreaLists, createAreaLists } from "./area-lists.ts";
import { specialDays } from "./feast-days.ts";
import type { Listing } from "./listing.ts";
import { lengthOf, startOf, toMomentBits } from "./moment-bits.ts";
import { tryPlaceOf } from "./place-of.ts";
import { toColumns } from "./shelf-columns.ts";
import type { ShelfGrid } from "./shelf-grid.ts";
import { TRAIT_NUMBERS, writeTraits } from "./trait-bits.ts";

/** Two weeks that people ask for, and one in which to make the next book. */
const DAYS_ASKED = 14;
const DAYS = DAYS_ASKED + 7;
const MS_PER_MINUTE = 60_000;

/**
 * What filters and words ask of places, in bits, as seen from one day on: read from each place once, when it is first
 * asked for or warmed, and small enough for 100,000. A listing is never changed, only replaced: its facts stay true.
 */
export type FactBook = {
  /** The first and the last day of which the moments are known, Amsterdam. */
  readonly from: string;
  readonly to: string;
  /** Midnight before the first day, in ms since 1970. */
  readonly base: number;
  /** When each day begins and the last one ends, in minutes since the base. */
  readonly midnights: readonly number[];
  /** Feast days of the coming year, of which it is known as well who is open. */
  readonly special: readonly string[];
  readonly shelves: WeakMap<readonly Listing[], ShelfFacts>;
  readonly areaLists: AreaLists;
};

/** The facts of the listings of one shelf, by their number on it. */
export type ShelfFacts = {
  readonly items: readonly Listing[];
  readonly book: FactBook;
  readonly lats: Float64Array;
  readonly lngs: Float64Array;
  readonly grid: ShelfGrid;
  readonly ranks: Float64Array;
  /** By their number in the lists of the taxonomy; `runBys` one more, 0 when nobody knows. */
  readonly types: Uint8Array;
  readonly runBys: Uint8Array;
  /** Which of the lists of areas of the book it has. */
  readonly areas: Uint32Array;
  /** 1 for those that have been read. */
  readonly isRead: Uint8Array;
  /** All that were there when it was last read through. */
  isComplete: boolean;
  /** TRAIT_NUMBERS for each. */
  readonly traits: Uint32Array;
  /** Which of the lists of languages it has. */
  readonly languages: Uint16Array;
  readonly languageLists: (readonly string[])[];
  /** The day of the last confirmation, since 1970; 0 when there was none. */
  readonly confirmed: Uint16Array;
  /** A bit for each special day of the book on which something is surely open or on, and on which it may be. */
  readonly special: Uint16Array;
  readonly maybeSpecial: Uint16Array;
  /** Its moments are `moments[firstMoment[n]]` and those after it, as many as `momentCount[n]`; by start. */
  readonly firstMoment: Uint32Array;
  readonly momentCount: Uint8Array;
  /** A bit for each day of the book on which one of them goes on: `dayBits`. */
  readonly days: Uint32Array;
  moments: Uint32Array;
  momentsUsed: number;
};

/** `today` is "2026-11-21", Amsterdam. */
export function createFactBook(today: string): FactBook {
  const base = toInstant(today, "00:00");
  const midnights = Array.from({ length: DAYS + 1 }, (_, ahead) => (toInstant(addDays(today, ahead), "00:00") - base) / MS_PER_MINUTE);
  return { from: today, to: addDays(today, DAYS - 1), base, midnights, special: specialDays(today), shelves: new WeakMap(), areaLists: createAreaLists() };
}

/** Whether all moments that people ask for on a day are in it. */
export function knowsFrom({ from, to }: FactBook, today: string): boolean {
  return today >= from && addDays(today, DAYS_ASKED) <= to;
}

/** Facts of a shelf, to be read one by one with `readFacts`. */
export function factsOf(book: FactBook, { items }: { readonly items: readonly Listing[] }): ShelfFacts {
  const known = book.shelves.get(items);
  if (known !== undefined) return known;
  const count = items.length;
  const facts: ShelfFacts = {
    items, book, ...toColumns(items, book.areaLists),
    isRead: new Uint8Array(count),
    isComplete: false,
    traits: new Uint32Array(count * TRAIT_NUMBERS),
    languages: new Uint16Array(count),
    languageLists: [[]],
    confirmed: new Uint16Array(count),
    special: new Uint16Array(count),
    maybeSpecial: new Uint16Array(count),
    firstMoment: new Uint32Array(count),
    momentCount: new Uint8Array(count),
    days: new Uint32Array(count),
    moments: new Uint32Array(count * 8),
    momentsUsed: 0,
  };
  book.shelves.set(items, facts);
  return facts;
}

/** Makes sure that the facts of a listing are there. Of one whose detail cannot be read nothing holds. */
export function readFacts(facts: ShelfFacts, number: number): void {
  if (facts.isRead[number] === 1) return;
  facts.isRead[number] = 1;
  const listing = facts.items[number];
  const place = listing && tryPlaceOf(listing);
  if (place === undefined) return;
  writeTraits(place, facts.traits, number * TRAIT_NUMBERS);
  facts.languages[number] = numberOfList(facts.languageLists, place.languages);
  facts.confirmed[number] = place.lastConfirmed === undefined ? 0 : toDayNumber(place.lastConfirmed);
  writeSpecial(facts, number, place);
  writeMoments(facts, number, place);
}

function numberOfList(lists: (readonly string[])[], languages: readonly string[]): number {
  const known = lists.findIndex((list) => list.length === languages.length && list.every((language, at) => language === languages[at]));
  if (known >= 0) return known;
  lists.push(languages);
  return lists.length - 1;
}

function writeSpecial(facts: ShelfFacts, number: number, place: Place): void {
  let [sure, maybe] = [0, 0];
  facts.book.special.forEach((day, at) => {
    const planned = findOccurrences(place, day, day).filter(({ status }) => status === "planned");
    const moments = [...findOpenSpans(place, day, day), ...planned];
    if (moments.length > 0) maybe |= 1 << at;
    if (moments.some(({ certainty }) => certainty === "sure")) sure |= 1 << at;
  });
  facts.special[number] = sure;
  facts.maybeSpecial[number] = maybe;
}

function writeMoments(facts: ShelfFacts, number: number, place: Place): void {
  const { from, to, base } = facts.book;
  // What began the day before may go on.
  const first = addDays(from, -1);
  const moments = toMomentBits(findOpenSpans(place, first, to), findOccurrences(place, first, to), base).slice(0, 255);
  const used = facts.momentsUsed;
  if (used + moments.length > facts.moments.length) {
    const larger = new Uint32Array(Math.max(used + moments.length, facts.moments.length * 2));
    larger.set(facts.moments);
    facts.moments = larger;
  }
  facts.moments.set(moments, used);
  facts.firstMoment[number] = used;
  facts.momentCount[number] = moments.length;
  facts.days[number] = moments.reduce((days, moment) => days | dayBits(facts.book, startOf(moment), startOf(moment) + lengthOf(moment)), 0);
  facts.momentsUsed = used + moments.length;
}

/** A bit for each day of the book that shares a minute with the stretch, in minutes since its base. */
export function dayBits({ midnights }: FactBook, from: number, to: number): number {
  let bits = 0;
  for (let day = 0; day < DAYS; day++) if (from < (midnights[day + 1] ?? 0) && to > (midnights[day] ?? 0)) bits |= 1 << day;
  return bits;
}

/** Those that are `gone` are left out. */
export function readAllFacts(facts: ShelfFacts, gone: Uint8Array | undefined): void {
  if (facts.isComplete) return;
  for (let number = 0; number < facts.isRead.length; number++) if (gone?.[number] !== 1) readFacts(facts, number);
  facts.isComplete = true;
}

/** Lets go of the room that was left for more moments. */
export function trimFacts(facts: ShelfFacts): void {
  facts.moments = facts.moments.slice(0, facts.momentsUsed);
}
