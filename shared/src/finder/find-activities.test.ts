import * as fc from "fast-check";
import { expect, test } from "vitest";

import { toInstant, toWallTime } from "../domain/amsterdam-time.ts";
import { AreaCode } from "../domain/area-code.ts";
import { holdsPoint } from "../domain/box.ts";
import { addDays } from "../domain/calendar-day.ts";
import { DayPart } from "../domain/day-part.ts";
import { findOccurrences } from "../domain/find-occurrences.ts";
import type { Place } from "../domain/place.ts";
import { distanceInMetres } from "../domain/point.ts";
import { ActivityCategory, EntryMode } from "../domain/taxonomy.ts";
import { DEMO_PLACES } from "../fixtures/demo-places.ts";
import { buildDemoFinder } from "../fixtures/demo-finder.ts";
import { generatePlaces } from "../fixtures/generate-places.ts";
import { buildFinder, findListing, replaceListings } from "./build-finder.ts";
import { createFactBook } from "./fact-book.ts";
import { type ActivityFinderSearch, findActivities, type FoundActivities } from "./find-activities.ts";
import { placeOf } from "./place-of.ts";
import { createPlanner } from "./planner.ts";
import { toListing } from "./to-listing.ts";
import { understandQuery } from "./understand-query.ts";
import { warmFinder } from "./warm-finder.ts";

const TODAY = "2026-11-21";
const NOON = toInstant(TODAY, "12:00");
const PLACES: readonly Place[] = [...DEMO_PLACES, ...generatePlaces(250, 7)];
const finder = buildFinder(PLACES.map(toListing));
const planner = createPlanner(TODAY);
const usual = { from: TODAY, to: addDays(TODAY, 6), now: NOON, limit: 500 };

/** By reading every place. Each as "place start end activity". */
function findSlowly({ bounds, near, area, place, categories, entries, part, isFree, from, to, now }: ActivityFinderSearch): string[] {
  const found = PLACES.filter(
    (each) => (bounds === undefined || holdsPoint(bounds, each)) && (area === undefined || each.areaCodes.includes(area)) && (place === undefined || each.slug === place),
  ).flatMap((each) =>
    findOccurrences(each, from, to)
      .filter(({ endsAt, category, entry, startsAt, costInEuros }) =>
        Date.parse(endsAt) > now &&
        (categories === undefined || categories.includes(category)) &&
        (entries === undefined || entries.includes(entry)) &&
        (isFree !== true || costInEuros === 0) &&
        (part === undefined || DayPart.options[[12, 17, 24].findIndex((hour) => Number(toWallTime(Date.parse(startsAt)).time.slice(0, 2)) < hour)] === part))
      .map(({ startsAt, endsAt, activityId }) => ({
        startsAt, metres: near === undefined ? 0 : distanceInMetres(near, each), id: each.id, endsAt, activityId, number: each.activities.findIndex(({ id }) => id === activityId),
      })),
  );
  return found
    .toSorted((one, other) =>
      one.startsAt.localeCompare(other.startsAt) || one.metres - other.metres || (one.id < other.id ? -1 : Number(one.id > other.id)) ||
      one.endsAt.localeCompare(other.endsAt) || one.number - other.number)
    .map(({ id, startsAt, endsAt, activityId }) => [id, startsAt, endsAt, activityId].join(" "));
}

function toLines({ hits }: Pick<FoundActivities, "hits">): string[] {
  return hits.map(({ listing, start, end, activity }) =>
    [listing.id, new Date(start * 60_000).toISOString(), new Date(end * 60_000).toISOString(), placeOf(listing).activities[activity]?.id].join(" "));
}

/** Every page after the other. */
function readAll(search: ActivityFinderSearch): { lines: string[]; totals: Set<number> } {
  const lines: string[] = [];
  const totals = new Set<number>();
  let after: string | undefined;
  do {
    const found = findActivities(finder, planner, { ...search, after });
    if (found === undefined) break;
    lines.push(...toLines(found));
    totals.add(found.total);
    after = found.next;
  } while (after !== undefined);
  return { lines, totals };
}

const point = fc.constantFrom({ lat: 51.9091, lng: 4.4408 }, { lat: 52.2, lng: 5.2 }, { lat: 51.9, lng: 4.3 });
const area = fc.constantFrom("GM0599", "WK059903", "rtm-spangen", "GM0606", "sch-nieuwland", "GM9999").map((code) => AreaCode.parse(code));
const search: fc.Arbitrary<ActivityFinderSearch> = fc
  .record(
    {
      bounds: fc.constantFrom({ west: 4.4, south: 51.88, east: 4.47, north: 51.93 }, { west: 3, south: 50, east: 8, north: 54 }, { west: 0, south: 0, east: 1, north: 1 }),
      near: point,
      area,
      place: fc.constantFrom(...PLACES.slice(0, 60).map(({ slug }) => slug as string), "nergens"),
      categories: fc.uniqueArray(fc.constantFrom(...ActivityCategory.options), { maxLength: 4 }),
      entries: fc.uniqueArray(fc.constantFrom(...EntryMode.options), { maxLength: 3 }),
      part: fc.constantFrom(...DayPart.options),
      isFree: fc.boolean(),
      start: fc.integer({ min: -10, max: 30 }),
      days: fc.nat({ max: 20 }),
      now: fc.integer({ min: NOON - 5 * 86_400_000, max: NOON + 12 * 86_400_000 }),
      limit: fc.integer({ min: 1, max: 300 }),
    },
    { requiredKeys: ["start", "days", "now", "limit"] },
  )
  .map(({ start, days, ...rest }) => Object.assign(rest, { from: addDays(TODAY, start), to: addDays(TODAY, start + days) }));

test("it finds what reading every place finds, page after page, in the same order", () => {
  fc.assert(
    fc.property(search, (any) => {
      const slowly = findSlowly(any);
      const { lines, totals } = readAll(any);

      expect(lines).toEqual(slowly);
      expect([...totals]).toEqual([slowly.length]);
    }),
    { numRuns: 300 },
  );
}, 60_000);

test("an answer holds until the first thing in it is over", () => {
  fc.assert(
    fc.property(search, (any) => {
      const found = findActivities(finder, planner, any);
      const { until = Infinity, total = 0 } = found ?? {};
      const totalAt = (now: number) => findActivities(finder, planner, { ...any, now })?.total ?? 0;

      expect(until).toBeGreaterThan(any.now);
      expect(totalAt(Math.min(until - 1, Number.MAX_SAFE_INTEGER))).toBe(total);
      expect(totalAt(until) < total || total === 0).toBe(true);
    }),
    { numRuns: 200 },
  );
}, 60_000);

test.each([
  ["what is on today, of what is not over at noon", { to: TODAY, area: AreaCode.parse("GM0489") }, ["b-04-b"]],
  ["the evening", { part: "evening", area: AreaCode.parse("GM0599"), categories: ["language"] }, ["r-10-b"]],
  ["a day that was moved, on the day it moved to", { from: "2026-12-09", to: "2026-12-09", place: "r-03" }, ["r-03-b"]],
  ["nothing on the day it moved from", { from: "2026-12-16", to: "2026-12-16", place: "r-03", categories: ["neighbourhood"] }, []],
  ["no categories is nothing", { categories: [] }, []],
] as const)("%s", (_, wish, activities) => {
  expect(findActivities(finder, planner, { ...usual, ...wish })?.hits.map(({ listing, activity }) => placeOf(listing).activities[activity]?.id)).toEqual(activities);
});

test.each([
  ["koffie", (title, { category }) => category === "coffee" || /koffie/i.test(title)],
  ["samen eten vandaag", (_, { category, day }) => category === "eat" && day === TODAY],
  ["taal avond", (_, { category, hour }) => category === "language" && hour >= 17],
  ["gratis", (_, { euros }) => euros === 0],
  ["rolstoel", (_, { id }) => ["yes", "limited"].includes(DEMO_PLACES.find((place) => place.id === id)?.access.wheelchair ?? "no")],
  ["spangen", (_, { areaName }) => areaName === "Spangen"],
  ["kaneelstok", (_, { id }) => id === "r-24"],
  ["eilandtafel", (title) => title === "Eilandtafel"],
  ["biljarten", (title, { description }) => /biljart/i.test(title + description)],
] satisfies [string, (title: string, about: { category: string; description: string; day: string; hour: number; euros: number | undefined; id: string; areaName: string | undefined }) => boolean][])(
  "%s finds what it says, and nothing else of the demo",
  (words, isMeant) => {
    const { finder: demo, areas } = buildDemoFinder();
    const days = { from: TODAY, to: addDays(TODAY, 60), limit: 5000 };
    const query = understandQuery(words, { finder: demo, areas, now: NOON, near: undefined, knownGround: () => undefined });
    const found = findActivities(demo, planner, { ...usual, ...days, query })?.hits ?? [];
    const all = findActivities(demo, planner, { ...usual, ...days })?.hits ?? [];
    const meant = all.filter(({ listing, start, activity: number }) => {
      const { id, areaName, activities } = placeOf(listing);
      const { date: day, time } = toWallTime(start * 60_000);
      const { title = "", description = "", category = "", costInEuros: euros } = activities[number] ?? {};
      return isMeant(title, { category, description, day, hour: Number(time.slice(0, 2)), euros, id, areaName });
    });

    expect(meant.length).toBeGreaterThan(0);
    expect(toLines({ hits: found })).toEqual(toLines({ hits: meant }));
  },
);

test("a cursor of another point, or a mangled one, is refused", () => {
  const near = { lat: 51.9, lng: 4.4 };
  const next = findActivities(finder, planner, { ...usual, near, limit: 5 })?.next;

  expect(() => findActivities(finder, planner, { ...usual, after: next })).toThrow(RangeError);
  expect(() => findActivities(finder, planner, { ...usual, near, after: next?.replace(/\d/, "9") })).toThrow(RangeError);
});

test("a place that changed is planned anew", () => {
  const listing = findListing(finder, "r-01");
  const emptied = listing === undefined ? [] : [toListing({ ...placeOf(listing), activities: [] })];
  const find = (any: typeof finder) => findActivities(any, planner, { ...usual, place: "r-01" })?.total;
  expect(find(finder)).toBeGreaterThan(0);

  expect(find(replaceListings(finder, { put: emptied, remove: [] }))).toBe(0);
});

test("of days that are not planned yet no more places are read than one question may ask for", () => {
  const many = buildFinder(Array.from(generatePlaces(2100, 3), toListing));
  const fresh = createPlanner(TODAY);
  expect(findActivities(many, fresh, usual)).toBeUndefined();
  expect(findActivities(many, fresh, { ...usual, bounds: { west: 4.8, south: 52.3, east: 4.9, north: 52.4 } })).toBeDefined();

  const steps = [...warmFinder(many, createFactBook(TODAY), fresh)];

  expect(steps.length).toBeGreaterThan(10);
  expect(findActivities(many, fresh, usual)?.total).toBeGreaterThan(1000);
  expect(findActivities(many, fresh, { ...usual, from: "2027-03-01", to: "2027-03-07" })).toBeUndefined();
});
