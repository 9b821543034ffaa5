import { expect, test } from "vitest";

import { toAmsterdamDay } from "../domain/amsterdam-time.ts";
import { addDays } from "../domain/calendar-day.ts";
import { isOpenNow } from "../domain/open-state.ts";
import type { Place } from "../domain/place.ts";
import { timelineOf } from "../domain/timeline-of.ts";
import { DEMO_PLACES } from "../fixtures/demo-places.ts";
import { generatePlaces } from "../fixtures/generate-places.ts";
import { buildFinder } from "./build-finder.ts";
import { createFactBook, factsOf, readFacts } from "./fact-book.ts";
import { type PlaceFilters, toTests } from "./place-filters.ts";
import { toListing } from "./to-listing.ts";

const places = new Map<string, Place>([...DEMO_PLACES, ...generatePlaces(120, 8)].map((place) => [place.id, place]));
const [shelf] = buildFinder([...places.values()].map(toListing)).shelves;
if (shelf === undefined) throw new Error("There are no places");

const books = new Map<string, ReturnType<typeof createFactBook>>();

/** The ids of the places that pass, asked of a book that was made on a day. */
function passing(filters: PlaceFilters, now: string, made: string): string[] {
  const book = books.get(made) ?? createFactBook(made);
  books.set(made, book);
  const facts = factsOf(book, shelf ?? { items: [] });
  const tests = toTests(book, filters, Date.parse(now));
  return facts.items.flatMap(({ id }, number) => {
    readFacts(facts, number);
    return tests.every(({ passes }) => passes(facts, number)) ? [id] : [];
  });
}

const such = (holds: (place: Place) => boolean) => [...places.values()].filter(holds).map(({ id }) => id as string).toSorted();

// Noon, a late evening, Christmas, a night in which the clock goes back, and a Sunday on which it goes forward.
const instants = ["2026-11-21T11:00:00Z", "2026-11-24T19:59:30Z", "2026-12-25T12:30:00Z", "2026-10-25T00:30:00Z", "2027-03-28T12:00:00Z", "2026-11-22T22:59:00Z"];

test.each(instants)("open now at %s is what the timeline of each place says, also in a book that is some days old", (now) => {
  const today = toAmsterdamDay(Date.parse(now));
  const open = such((place) => isOpenNow(timelineOf(place, today), Date.parse(now)));

  // By then nobody confirmed anything for half a year.
  expect(open.length > 0).toBe(today < "2027" && !now.includes("T00") && !now.includes("T22"));
  expect(passing({ whens: ["now"] }, now, today)).toEqual(open);
  expect(passing({ whens: ["now"] }, now, addDays(today, -3))).toEqual(open);
});

test.each(instants)("today at %s are the spans and occurrences of the timeline that are not over", (now) => {
  const today = toAmsterdamDay(Date.parse(now));
  const instant = new Date(now).toISOString();
  const isToday = ({ startsAt, endsAt }: { startsAt: string; endsAt: string }) => endsAt > instant && toAmsterdamDay(Date.parse(startsAt)) <= today;
  const open = such((place) => {
    const { spans, occurrences } = timelineOf(place, today);
    return spans.some(isToday) || occurrences.some((occurrence) => occurrence.status === "planned" && isToday(occurrence));
  });

  expect(passing({ whens: ["today"] }, now, addDays(today, -2))).toEqual(open);
});

const noon = "2026-11-21T11:00:00Z";
const find = (filters: PlaceFilters) => passing(filters, noon, "2026-11-21");
const demo = (filters: PlaceFilters) => find(filters).filter((id) => !id.startsWith("plek"));

test("each filter finds the places of which it holds", () => {
  expect(find({ isFree: true })).toEqual(such(({ cost }) => cost?.amountInEuros === 0));
  expect(find({ welcome: ["host_greets", "kids_ok"] })).toEqual(such(({ welcome }) => welcome.includes("host_greets") && welcome.includes("kids_ok")));
  expect(find({ access: ["wheelchair"] })).toEqual(such(({ access }) => access.wheelchair === "yes" || access.wheelchair === "limited"));
  expect(find({ languages: ["pl", "uk"] })).toEqual(such(({ languages }) => languages.includes("pl") || languages.includes("uk")));
  expect(find({ types: ["garden", "workshop"] })).toEqual(such(({ type }) => type === "garden" || type === "workshop"));
  expect(find({ runBys: ["residents"] })).toEqual(such(({ runBy }) => runBy === "residents"));
  expect(find({ types: [] })).toEqual([]);
});

test("what a place offers whenever its door is open counts as much as what it plans", () => {
  expect(demo({ categories: ["coffee"] })).toEqual(expect.arrayContaining(["r-05", "r-24", "v-03"]));
  expect(demo({ categories: ["repair"] })).toEqual(["r-15"]);
});

test("by the hour it may be another entry: at that moment it must be the one that was asked for", () => {
  // Monday: by appointment only. Wednesday: without.
  const monday = "2026-11-23T09:00:00Z";
  expect(passing({ whens: ["today"], entries: ["walk_in"] }, monday, "2026-11-21")).not.toContain("s-07");
  expect(passing({ whens: ["today"], entries: ["walk_in"] }, "2026-11-25T11:00:00Z", "2026-11-21")).toContain("s-07");
  expect(passing({ whens: ["now"] }, monday, "2026-11-21")).not.toContain("s-07");
});

test("an evening is one of which an hour is open, a weekend is all of Saturday and Sunday", () => {
  const found = demo({ whens: ["evening_or_weekend"] });

  // Until 20.00; on Sunday; on Saturday; weekdays until 17.00 only.
  expect(found).toEqual(expect.arrayContaining(["r-11", "r-19", "s-05"]));
  expect(found).not.toContain("m-01");
});
