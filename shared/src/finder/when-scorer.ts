import { toAmsterdamDay } from "../domain/amsterdam-time.ts";
import { addDays } from "../domain/calendar-day.ts";
import { ActivityCategory, PlaceType } from "../domain/taxonomy.ts";
import { dayBits, type FactBook, type ShelfFacts } from "./fact-book.ts";
import { createFreshnessReader, isStale } from "./freshness-reader.ts";
import { ANY_KIND, DOORS, kindOf } from "./moment-bits.ts";
import { isDoorOpen, minutesAt, minutesUntil, minutesUntilWithin, type TimeWindow, windowsOn } from "./moment-windows.ts";
import { OFFERED } from "./named-traits.ts";
import { ANY_ENTRY, MAY_COME } from "./place-filters.ts";
import { maskOf, TRAIT_NUMBERS } from "./trait-bits.ts";
import type { Query } from "./understand-query.ts";
import type { When } from "./understand-when.ts";

/** Tells of a listing when there is something to go to. */
export type WhenScorer = {
  /** Whether that is at the time that was asked for. */
  readonly isThen: (facts: ShelfFacts, number: number) => boolean;
  /** How soon: 1 now, less each day, never 0; below zero when it is at another time than was asked for. */
  readonly soonnessOf: (facts: ShelfFacts, number: number) => number;
  /** It is never sooner than this, and at another time never than that. */
  readonly most: number;
  readonly mostOther: number;
};

const MINUTES_A_DAY = 1440;
/** In so many days a moment is worth half of one that goes on now. */
const HALF_IN_DAYS = 2;
const LEAST_SOON = 0.25;
/** Nothing is known to come: paused, stopped, or nobody told us. */
const NEVER = 0.15;
/** At the time that was asked for: how soon that is counts a little. */
const THEN = 0.9;
/** Another time than was asked for. */
const AT_ANOTHER_TIME = 0.3;
/** It may be open on the feast that was asked for; nobody can be sure. */
const MAYBE = 0.6;
/** "'s Avonds" without a day is one of the coming two weeks. */
const DAYS_AHEAD = 14;

/** Of the moments of what was wished for: who asks for bingo is not helped by an open door. */
export function toWhenScorer(book: FactBook, { when, wishes }: Query, now: number): WhenScorer {
  const minute = minutesAt(book, now);
  const kindsOf = toKinds(new Set(wishes.flatMap(({ traits }) => traits.map(({ trait }) => trait))));
  const nextOf = (facts: ShelfFacts, number: number) => soonnessIn(minutesUntil(facts, number, minute, kindsOf(facts, number)));
  return when === undefined ? { isThen: () => true, soonnessOf: nextOf, most: 1, mostOther: 1 } : scoreWhen(book, when, now, { kindsOf, nextOf });
}

type Scores = { readonly kindsOf: (facts: ShelfFacts, number: number) => number; readonly nextOf: (facts: ShelfFacts, number: number) => number };

function scoreWhen(book: FactBook, when: When, now: number, { kindsOf, nextOf }: Scores): WhenScorer {
  const [minute, today] = [minutesAt(book, now), toAmsterdamDay(now)];
  const windows = toWindows(book, when, minute, today);
  const feasts = book.special.reduce((bits, day, at) => (when.days.includes(day) && day > book.to ? bits | (1 << at) : bits), 0);
  const freshnessOf = createFreshnessReader(today);
  const days = windows.reduce((bits, { from, to }) => bits | dayBits(book, from, to), 0);
  // Of a whole day that is to come anything will do; what was on today may be over.
  const wholeDays = windows.reduce((bits, { from, to, isPart }) => (isPart || from <= minute ? bits : bits | dayBits(book, from, to)), 0);

  // What is on now is only told with a door that surely opens: see isOpenNow.
  const mayTell = (facts: ShelfFacts, number: number) => !when.isNow || (isDoorOpen(facts, number, minute, MAY_COME) && !isStale(freshnessOf(facts, number)));
  const minutesOf = (facts: ShelfFacts, number: number) =>
    (days & (facts.days[number] ?? 0)) !== 0 && mayTell(facts, number) ? minutesUntilWithin(facts, number, minute, windows, kindsOf(facts, number), ANY_ENTRY) : Infinity;
  return {
    isThen: (facts, number) => {
      if ((feasts & (facts.maybeSpecial[number] ?? 0)) !== 0) return true;
      if ((wholeDays & (facts.days[number] ?? 0)) !== 0 && kindsOf(facts, number) === ANY_KIND) return true;
      return minutesOf(facts, number) < Infinity;
    },
    soonnessOf: (facts, number) => {
      if ((feasts & (facts.special[number] ?? 0)) !== 0) return 1;
      if ((feasts & (facts.maybeSpecial[number] ?? 0)) !== 0) return MAYBE;
      const minutes = minutesOf(facts, number);
      return minutes < Infinity ? thenIn(minutes) : -AT_ANOTHER_TIME * nextOf(facts, number);
    },
    most: feasts === 0 ? thenIn(Math.max(0, (windows[0]?.from ?? minute) - minute)) : 1,
    mostOther: AT_ANOTHER_TIME,
  };
}

function thenIn(minutes: number): number {
  return THEN + (1 - THEN) * soonnessIn(minutes);
}

function soonnessIn(minutes: number): number {
  return minutes === Infinity ? NEVER : Math.max(LEAST_SOON, HALF_IN_DAYS / (HALF_IN_DAYS + minutes / MINUTES_A_DAY));
}

function toWindows(book: FactBook, { days, part, isNow }: When, minute: number, today: string): TimeWindow[] {
  if (isNow) return [{ from: minute, to: minute + 1, isPart: false }];
  return windowsOn(book, days.length > 0 ? days : Array.from({ length: DAYS_AHEAD }, (_, ahead) => addDays(today, ahead)), part);
}

/** Which moments of a place are meant: of the categories that were asked for, and of its door where that offers them. */
function toKinds(wanted: ReadonlySet<string>): (facts: ShelfFacts, number: number) => number {
  const categories = ActivityCategory.options.filter((category) => wanted.has(`category=${category}`));
  if (categories.length === 0) return () => ANY_KIND;
  const kinds = categories.reduce((mask, category) => mask | (1 << kindOf(category)), 0);
  const [mask = 0] = maskOf(categories.map((category) => `category=${category}`));
  const byType = PlaceType.options.map((type) => (OFFERED.get(type)?.some((category) => categories.includes(category)) === true ? kinds | DOORS : kinds));
  // Categories are the first bits. A place that has none of them was found by its words: any of its moments may be the one.
  return ({ traits, types }, number) => (((traits[number * TRAIT_NUMBERS] ?? 0) & mask) !== 0 ? (byType[types[number] ?? 0] ?? kinds) : ANY_KIND);
}
