import { toAmsterdamDay } from "../domain/amsterdam-time.ts";
import { addDays } from "../domain/calendar-day.ts";
import { type AccessFeature, type ActivityCategory, type EntryMode, PlaceType, RunBy, type WelcomeTag } from "../domain/taxonomy.ts";
import type { FactBook, ShelfFacts } from "./fact-book.ts";
import { createFreshnessReader, isStale } from "./freshness-reader.ts";
import { ANY_KIND, entryCode } from "./moment-bits.ts";
import { freeTimeOn, isDoorOpen, minutesAt, minutesUntilWithin, windowsOn } from "./moment-windows.ts";
import { rememberWhen } from "./remember-when.ts";
import { maskOf, TRAIT_NUMBERS } from "./trait-bits.ts";

export const WHENS = ["now", "today", "evening_or_weekend"] as const;
/** Open now, open or something on today, in an evening or weekend of the coming week. */
export type WhenFilter = (typeof WHENS)[number];

/** What people filter by; all that is there must hold. */
export type PlaceFilters = {
  /** All of these; of an entry that is chosen too, at that very moment. */
  readonly whens?: readonly WhenFilter[] | undefined;
  /** Coffee and coming in cost nothing. */
  readonly isFree?: boolean | undefined;
  /** Any of these, here and below; an empty list means: nothing. */
  readonly entries?: readonly EntryMode[] | undefined;
  readonly categories?: readonly ActivityCategory[] | undefined;
  /** All of these. */
  readonly welcome?: readonly WelcomeTag[] | undefined;
  /** All of these, yes or limited. */
  readonly access?: readonly AccessFeature[] | undefined;
  readonly languages?: readonly string[] | undefined;
  readonly types?: readonly PlaceType[] | undefined;
  readonly runBys?: readonly RunBy[] | undefined;
};

export type FilterGroup = keyof PlaceFilters;
/** Of these any one chosen value will do: one more takes nothing away. */
const ANY_GROUPS: ReadonlySet<FilterGroup> = new Set(["entries", "categories", "languages", "types", "runBys"]);

type Test = (facts: ShelfFacts, number: number) => boolean;
export type FilterTest = { readonly group: FilterGroup; readonly passes: Test };

/** The filters at an instant (ms since 1970), to be asked of one listing after another; its facts must have been read. */
export function toTests(book: FactBook, filters: PlaceFilters, now: number): FilterTest[] {
  const { whens, isFree, entries, categories, welcome, access, languages, types, runBys } = filters;
  const tests: (FilterTest | undefined)[] = [
    types && { group: "types", passes: oneOf((facts) => facts.types, types.map((type) => PlaceType.options.indexOf(type))) },
    runBys && { group: "runBys", passes: oneOf((facts) => facts.runBys, runBys.map((runBy) => RunBy.options.indexOf(runBy) + 1)) },
    isFree === true ? { group: "isFree", passes: allBits(["free=yes"]) } : undefined,
    entries && { group: "entries", passes: anyBit(entries.map((entry) => `entry=${entry}`)) },
    categories && { group: "categories", passes: anyBit(categories.map((category) => `category=${category}`)) },
    welcome && { group: "welcome", passes: allBits(welcome.map((tag) => `welcome=${tag}`)) },
    access && { group: "access", passes: allBits(access.map((feature) => `access=${feature}`)) },
    languages && { group: "languages", passes: speaks(languages) },
    whens && { group: "whens", passes: allOf(whens.map((when) => toWhenTest(book, when, now, entryMask(entries)))) },
  ];
  return tests.filter((test) => test !== undefined);
}

/**
 * Which filter alone keeps a listing out: "none" when it passes, "many" when no other choice in one group would let it
 * in. Its facts must have been read.
 */
export function findObstacle(tests: readonly FilterTest[], facts: ShelfFacts, number: number): FilterGroup | "none" | "many" {
  let obstacle: FilterGroup | "none" = "none";
  for (const { group, passes } of tests) {
    if (passes(facts, number)) continue;
    if (obstacle !== "none" || !ANY_GROUPS.has(group)) return "many";
    obstacle = group;
  }
  return obstacle;
}

/** Whether a listing is to be had then, as the filter of that name says. */
export function toWhenTest(book: FactBook, when: WhenFilter, now: number, entries: number): Test {
  const test = toFreshWhenTest(book, when, now, entries);
  return entries === ANY_ENTRY ? rememberWhen(test, WHENS.indexOf(when), minutesAt(book, now)) : test;
}

function toFreshWhenTest(book: FactBook, when: WhenFilter, now: number, entries: number): Test {
  const [minute, today] = [minutesAt(book, now), toAmsterdamDay(now)];
  if (when === "now") {
    const freshnessOf = createFreshnessReader(today);
    return (facts, number) => isDoorOpen(facts, number, minute, entries & MAY_COME) && !isStale(freshnessOf(facts, number));
  }
  const week = Array.from({ length: DAYS_A_WEEK }, (_, ahead) => addDays(today, ahead));
  const windows = when === "today" ? windowsOn(book, [today], undefined) : freeTimeOn(book, week);
  return (facts, number) => minutesUntilWithin(facts, number, minute, windows, ANY_KIND, entries) < Infinity;
}

const DAYS_A_WEEK = 7;
/** "Now open" sends nobody to a door that only opens by appointment or after signing up: see isOpenNow. */
export const MAY_COME = (1 << entryCode("walk_in")) | (1 << entryCode("call_first"));
export const ANY_ENTRY = -1;

export function entryMask(entries: readonly EntryMode[] | undefined): number {
  return entries === undefined ? ANY_ENTRY : entries.reduce((mask, entry) => mask | (1 << entryCode(entry)), 0);
}

/** Whether its number in a column is one of these. */
function oneOf(columnOf: (facts: ShelfFacts) => Uint8Array, wanted: readonly number[]): Test {
  const isWanted = new Set(wanted);
  return (facts, number) => isWanted.has(columnOf(facts)[number] ?? -1);
}

function anyBit(traits: readonly string[]): Test {
  const mask = maskOf(traits);
  return ({ traits: bits }, number) => mask.some((wanted, at) => ((bits[number * TRAIT_NUMBERS + at] ?? 0) & wanted) !== 0);
}

function allBits(traits: readonly string[]): Test {
  const mask = maskOf(traits);
  return ({ traits: bits }, number) => mask.every((wanted, at) => ((bits[number * TRAIT_NUMBERS + at] ?? 0) & wanted) >>> 0 === wanted);
}

function speaks(languages: readonly string[]): Test {
  return ({ languageLists, languages: lists }, number) => languageLists[lists[number] ?? 0]?.some((language) => languages.includes(language)) === true;
}

function allOf(tests: readonly Test[]): Test {
  return (facts, number) => tests.every((test) => test(facts, number));
}
