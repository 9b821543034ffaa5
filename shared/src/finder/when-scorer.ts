import { toAmsterdamDay } from "../domain/amsterdam-time.ts";
import { addDays } from "../domain/calendar-day.ts";
import { ActivityCategory, PlaceType } from "../domain/taxonomy.ts";
import type { FactBook, ShelfFacts } from "./fact-book.ts";
import { createFreshnessReader, isStale } from "./freshness-reader.ts";
import { ANY_KIND, DOORS, kindOf } from "./moment-bits.ts";
import { isDoorOpen, minutesAt, minutesUntil, minutesUntilWithin, type TimeWindow, windowsOn } from "./moment-windows.ts";
import { OFFERED } from "./named-traits.ts";
import { ANY_ENTRY, MAY_COME } from "./place-filters.ts";
import { maskOf, TRAIT_NUMBERS } from "./trait-bits.ts";
import type { Query } from "./understand-query.ts";
import type { When } from "./understand-when.ts";

/**
 * How soon there is something: 1 now, less each day, never 0; below zero when there is nothing at the time that was asked
 * for, and it is how soon there is something else.
 */
export type WhenScorer = (facts: ShelfFacts, number: number) => number;

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
  const [minute, today] = [minutesAt(book, now), toAmsterdamDay(now)];
  const kindsOf = toKinds(new Set(wishes.flatMap(({ traits }) => traits.map(({ trait }) => trait))));
  const nextOf = (facts: ShelfFacts, number: number) => soonnessIn(minutesUntil(facts, number, minute, kindsOf(facts, number)));
  if (when === undefined) return nextOf;

  const windows = toWindows(book, when, minute, today);
  const feasts = book.special.reduce((bits, day, at) => (when.days.includes(day) && day > book.to ? bits | (1 << at) : bits), 0);
  const freshnessOf = createFreshnessReader(today);
  return (facts, number) => {
    if ((feasts & (facts.special[number] ?? 0)) !== 0) return 1;
    if ((feasts & (facts.maybeSpecial[number] ?? 0)) !== 0) return MAYBE;
    // What is on now is only told with a door that surely opens: see isOpenNow.
    const mayTell = !when.isNow || (isDoorOpen(facts, number, minute, MAY_COME) && !isStale(freshnessOf(facts, number)));
    const minutes = mayTell ? minutesUntilWithin(facts, number, minute, windows, kindsOf(facts, number), ANY_ENTRY) : Infinity;
    return minutes < Infinity ? THEN + (1 - THEN) * soonnessIn(minutes) : -AT_ANOTHER_TIME * nextOf(facts, number);
  };
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
