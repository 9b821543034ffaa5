import { addDays } from "@schuifaan/shared/domain/calendar-day";
import { findOccurrences } from "@schuifaan/shared/domain/find-occurrences";
import type { Occurrence } from "@schuifaan/shared/domain/moment";
import type { Place } from "@schuifaan/shared/domain/place";
import { ActivityCategory, EntryMode, PlaceStatus, Weekday } from "@schuifaan/shared/domain/taxonomy";
import { Vakantieregio } from "@schuifaan/shared/domain/vakantieregio";
import { DEMO_PLACES } from "@schuifaan/shared/fixtures/demo-places";
import * as fc from "fast-check";
import { expect, test } from "vitest";

import { buildStoredPlace } from "../places/build-stored-place.ts";
import { planSeries } from "./plan-series.ts";
import { readWithIcalJs, readWithNodeIcal, type Shown } from "./read-calendar.ts";
import { addEntries, createCalendar, writeCalendar } from "./write-calendar.ts";

const WINDOW = { from: "2026-01-01", to: "2027-12-31" };
const READERS = [["ical.js", readWithIcalJs], ["node-ical", readWithNodeIcal]] as const;

function writePlace(place: Place): string {
  const calendar = createCalendar({ name: place.name, description: "", url: "https://schuifaan.example", source: "https://schuifaan.example" });
  const about = { version: 3, updatedAt: Date.UTC(2026, 10, 16), host: "schuifaan.example", url: "https://schuifaan.example/plek/x" };
  for (const activity of place.activities) addEntries(calendar, place, activity, planSeries(place, activity, WINDOW), about);
  return writeCalendar(calendar);
}

/** What findOccurrences says, in the words of a calendar. */
function expected(place: Place): string[] {
  return findOccurrences(place, WINDOW.from, WINDOW.to).map(toLine).toSorted();
}

function toLine({ activityId, startsAt, endsAt, status, certainty }: Occurrence): string {
  const sure = certainty === "sure" ? "CONFIRMED" : "TENTATIVE";
  return [activityId, startsAt, endsAt, status === "cancelled" ? "CANCELLED" : sure].join(" ");
}

/** Extra ones have a name of their own behind that of the activity. */
function shownLines(shown: readonly Shown[]): string[] {
  return shown.map(({ uid, startsAt, endsAt, status }) => [uid.replace(/@.*$/, "").replace(/\.2\d{3}-.*$/, "").replace(/^[^.]*\./, ""), startsAt, endsAt, status].join(" ")).toSorted();
}

test.each(READERS)("%s sees every activity of the demo when we do, over two years with four changes of the clock", (_, read) => {
  const counts = DEMO_PLACES.map((place) => {
    const lines = expected(place);
    expect(shownLines(read(writePlace(place)))).toEqual(lines);
    return lines.length;
  });

  expect(counts.reduce((sum, count) => sum + count)).toBeGreaterThan(5000);
});

const day = fc.integer({ min: -20, max: 760 }).map((days) => addDays("2026-01-01", days));
// Not between two and three at night: on the nights that the clock changes programs do not agree what time that is.
const hour = fc.nat({ max: 23 }).filter((number) => number !== 2);
const anyTime = fc.tuple(hour, fc.constantFrom("00", "15", "30")).map(([hours, minutes]) => `${String(hours).padStart(2, "0")}:${minutes}`);
const times = fc.record({ from: anyTime, to: fc.oneof(anyTime, fc.constant("24:00")) });
const closure = fc.tuple(day, fc.nat({ max: 40 })).map(([from, days]) => ({ from, to: addDays(from, days) }));
const weekdays = fc.uniqueArray(fc.constantFrom(...Weekday.options), { minLength: 1, maxLength: 3 });
const schedule = fc.oneof(
  fc.record({ freq: fc.constant("ONCE" as const), interval: fc.constant(1), dtStart: day }),
  fc.record({ freq: fc.constant("WEEKLY" as const), interval: fc.integer({ min: 1, max: 4 }), dtStart: day, byDay: weekdays, until: fc.option(day, { nil: undefined }) }),
  fc.record({ freq: fc.constant("WEEKLY" as const), interval: fc.integer({ min: 1, max: 2 }), dtStart: day }),
  fc.record({ freq: fc.constant("MONTHLY" as const), interval: fc.integer({ min: 1, max: 3 }), dtStart: day, byDay: weekdays, nth: fc.constantFrom(-1, 1, 2, 3, 4, 5), until: fc.option(day, { nil: undefined }) }),
  fc.record({ freq: fc.constant("MONTHLY" as const), interval: fc.integer({ min: 1, max: 3 }), dtStart: day, byDay: fc.option(weekdays, { nil: undefined }) }),
);
const exceptions = fc.record({
  skipSchoolHolidays: fc.boolean(),
  skipPublicHolidays: fc.boolean(),
  skipDates: fc.uniqueArray(day, { maxLength: 60 }),
  extraDates: fc.array(fc.tuple(day, times).map(([date, { from, to }]) => ({ date, from, to })), { maxLength: 3 }),
  ignoreClosures: fc.boolean(),
});
const activity = fc
  .record({
    title: fc.constantFrom("Koffie; thee, en taart\\koek", "Zingen\nen dansen", "Één ☕ " + "lang ".repeat(40)),
    category: fc.constantFrom(...ActivityCategory.options),
    schedule: fc.tuple(schedule, times).map(([rule, { from, to }]) => Object.assign(rule, { from, to })),
    exceptions,
    entry: fc.constantFrom(...EntryMode.options),
    status: fc.constantFrom("planned", "full", "cancelled"),
  });
const place = fc
  .record({
    status: fc.constantFrom(...PlaceStatus.options, "active", "active"),
    temporaryUntil: fc.option(day, { nil: undefined }),
    vakantieregio: fc.option(fc.constantFrom(...Vakantieregio.options), { nil: undefined }),
    publicHolidays: fc.option(fc.constantFrom("open", "open_some", "closed"), { nil: undefined }),
    schoolHolidays: fc.option(fc.constantFrom("open", "limited", "closed"), { nil: undefined }),
    closures: fc.array(closure, { maxLength: 4 }),
    activities: fc.array(activity, { minLength: 1, maxLength: 2 }),
  })
  .map(({ activities, ...facts }) => buildStoredPlace({ ...facts, activities: activities.map((each, index) => ({ ...each, id: `a${index}` })) }));

test.each(READERS)("%s sees what we see of any place we can think of", (_, read) => {
  fc.assert(
    fc.property(place, (any) => {
      expect(shownLines(read(writePlace(any)))).toEqual(expected(any));
    }),
    { numRuns: 400 },
  );
}, 120_000);
