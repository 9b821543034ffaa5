import { expect, test } from "vitest";

import { buildActivity } from "../fixtures/build-activity.ts";
import { buildPlace } from "../fixtures/build-place.ts";
import { toWallTime } from "./amsterdam-time.ts";
import { findOccurrences } from "./find-occurrences.ts";
import type { Activity, Place } from "./place.ts";

type ActivityWish = Parameters<typeof buildActivity>[0];
type PlaceWish = Parameters<typeof buildPlace>[0];

test.each<[why: string, schedule: Partial<Activity["schedule"]>, from: string, to: string, days: string]>([
  ["every Tuesday", {}, "2026-11-01", "2026-11-30", "11-03 11-10 11-17 11-24"],
  ["not before its first day", {}, "2026-08-20", "2026-09-10", "09-01 09-08"],
  ["up to and including its last", { until: "2026-11-10" }, "2026-11-01", "2026-11-30", "11-03 11-10"],
  ["every second week, the week of the first day first", { interval: 2 }, "2026-11-01", "2026-11-30", "11-10 11-24"],
  ["weeks begin on Monday: the Monday after a Sunday is a week further", { interval: 2, dtStart: "2026-11-01", byDay: ["SU", "MO"] }, "2026-11-01", "2026-11-20", "11-01 11-09 11-15"],
  ["on two days", { byDay: ["TH", "MO"] }, "2026-11-01", "2026-11-12", "11-02 11-05 11-09 11-12"],
  ["a first day that is not on the rule is none", { dtStart: "2026-11-18" }, "2026-11-15", "2026-11-30", "11-24"],
  ["on the weekday of the first day where none is said", { byDay: undefined, dtStart: "2026-11-18" }, "2026-11-15", "2026-11-30", "11-18 11-25"],
  ["the third Wednesday", { freq: "MONTHLY", byDay: ["WE"], nth: 3 }, "2026-11-01", "2027-01-31", "11-18 12-16 01-20"],
  ["the last Friday", { freq: "MONTHLY", byDay: ["FR"], nth: -1 }, "2026-11-01", "2027-01-31", "11-27 12-25 01-29"],
  ["the fifth Sunday, in months that have one", { freq: "MONTHLY", byDay: ["SU"], nth: 5 }, "2026-11-01", "2027-02-28", "11-29 01-31"],
  ["every third month", { freq: "MONTHLY", interval: 3, byDay: ["TU"], nth: 1 }, "2026-09-01", "2027-03-31", "09-01 12-01 03-02"],
  ["every Tuesday of every second month", { freq: "MONTHLY", interval: 2 }, "2026-09-01", "2026-11-30", "09-01 09-08 09-15 09-22 09-29 11-03 11-10 11-17 11-24"],
  ["by the date, in months that have it", { freq: "MONTHLY", byDay: undefined, dtStart: "2026-10-31" }, "2026-10-01", "2027-03-31", "10-31 12-31 01-31 03-31"],
  ["once", { freq: "ONCE", dtStart: "2026-11-21" }, "2026-11-01", "2026-11-30", "11-21"],
  ["once, in another month", { freq: "ONCE", dtStart: "2026-12-21" }, "2026-11-01", "2026-11-30", ""],
])("%s", (_why, schedule, from, to, days) => {
  expect(daysOf({ schedule }, { publicHolidays: "open" }, from, to)).toBe(days);
});

test.each<[why: string, activity: ActivityWish, place: PlaceWish, from: string, to: string, days: string]>([
  ["skipped days are left out", { exceptions: { skipDates: ["2026-11-10", "2026-11-11"] } }, {}, "2026-11-01", "2026-11-30", "11-03 11-17 11-24"],
  ["a day that moved", { exceptions: { skipDates: ["2026-11-10"], extraDates: [{ date: "2026-11-12", from: "10:00", to: "12:00" }] } }, {}, "2026-11-01", "2026-11-20", "11-03 11-12 11-17"],
  ["a day moved within itself", { exceptions: { skipDates: ["2026-11-10"], extraDates: [{ date: "2026-11-10", from: "14:00", to: "16:00" }] } }, {}, "2026-11-08", "2026-11-14", "11-10"],
  ["a closure, first and last day too", {}, { closures: [{ from: "2026-11-10", to: "2026-11-17" }] }, "2026-11-01", "2026-11-30", "11-03 11-24"],
  ["a closure that it ignores", { exceptions: { ignoreClosures: true } }, { closures: [{ from: "2026-11-10", to: "2026-11-17" }] }, "2026-11-01", "2026-11-30", "11-03 11-10 11-17 11-24"],
  ["a closure beats a typed date", { exceptions: { extraDates: [{ date: "2026-11-12", from: "10:00", to: "12:00" }] } }, { closures: [{ from: "2026-11-10", to: "2026-11-17" }] }, "2026-11-08", "2026-11-20", ""],
  ["a closure beats a single date", { schedule: { freq: "ONCE", dtStart: "2026-11-12" } }, { closures: [{ from: "2026-11-10", to: "2026-11-17" }] }, "2026-11-08", "2026-11-20", ""],
  ["a special opening opens the door, not the activity", {}, { closures: [{ from: "2026-11-10", to: "2026-11-17" }], specialOpen: [{ date: "2026-11-10", from: "09:00", to: "17:00" }] }, "2026-11-08", "2026-11-20", ""],
  ["no feasts", { schedule: { byDay: ["FR"] }, exceptions: { skipPublicHolidays: true } }, { publicHolidays: "open" }, "2026-12-18", "2027-01-08", "12-18 01-08"],
  ["a feast on which not everybody is free", { schedule: { dtStart: "2026-03-06", byDay: ["FR"] }, exceptions: { skipPublicHolidays: true } }, { publicHolidays: "open" }, "2026-03-27", "2026-04-10", "03-27 04-03? 04-10"],
  ["a single date beats a feast", { schedule: { freq: "ONCE", dtStart: "2026-12-25" }, exceptions: { skipPublicHolidays: true } }, { publicHolidays: "closed" }, "2026-12-20", "2026-12-31", "12-25"],
  ["a typed date beats a feast", { exceptions: { skipPublicHolidays: true, extraDates: [{ date: "2026-12-26", from: "10:00", to: "12:00" }] } }, { publicHolidays: "closed" }, "2026-12-23", "2026-12-28", "12-26"],
  ["the house is shut at feasts", { schedule: { byDay: ["FR"] } }, { publicHolidays: "closed" }, "2026-12-18", "2026-12-31", "12-18"],
  ["the house is open at feasts", { schedule: { byDay: ["FR"] } }, { publicHolidays: "open" }, "2026-12-18", "2026-12-31", "12-18 12-25"],
  ["the house is open at some feasts", { schedule: { byDay: ["FR"] } }, { publicHolidays: "open_some" }, "2026-12-18", "2026-12-31", "12-18 12-25?"],
  ["nobody said about feasts", { schedule: { byDay: ["FR"] } }, {}, "2026-12-18", "2026-12-31", "12-18 12-25?"],
  ["whoever ignores closures goes on when the house is shut for a feast", { schedule: { byDay: ["FR"] }, exceptions: { ignoreClosures: true } }, { publicHolidays: "closed" }, "2026-12-18", "2026-12-31", "12-18 12-25"],
  ["but not against its own word", { schedule: { byDay: ["FR"] }, exceptions: { ignoreClosures: true, skipPublicHolidays: true } }, { publicHolidays: "open" }, "2026-12-18", "2026-12-31", "12-18"],
  ["no school holidays", { exceptions: { skipSchoolHolidays: true } }, { vakantieregio: "midden" }, "2026-10-06", "2026-11-03", "10-06 10-13 10-27 11-03"],
  ["another region, another week", { exceptions: { skipSchoolHolidays: true } }, { vakantieregio: "noord" }, "2026-10-06", "2026-11-03", "10-06 10-20 10-27 11-03"],
  ["nobody knows the region", { exceptions: { skipSchoolHolidays: true } }, {}, "2026-10-06", "2026-11-03", "10-06 10-13? 10-20? 10-27 11-03"],
  ["at Christmas all regions agree", { exceptions: { skipSchoolHolidays: true } }, {}, "2026-12-15", "2027-01-05", "12-15 01-05"],
  ["the week of May that schools may add", { schedule: { dtStart: "2026-04-14" }, exceptions: { skipSchoolHolidays: true } }, { vakantieregio: "midden" }, "2026-04-14", "2026-05-05", "04-14 04-21? 05-05?"],
  ["years whose holidays nobody set", { exceptions: { skipSchoolHolidays: true } }, { vakantieregio: "midden" }, "2031-11-01", "2031-11-12", "11-04? 11-11?"],
  ["the house is shut in school holidays", {}, { schoolHolidays: "closed", vakantieregio: "midden" }, "2026-10-13", "2026-10-27", "10-13 10-27"],
  ["the house is open less in school holidays", {}, { schoolHolidays: "limited", vakantieregio: "midden" }, "2026-10-13", "2026-10-27", "10-13 10-20? 10-27"],
  ["the house is open in school holidays", {}, { schoolHolidays: "open", vakantieregio: "midden" }, "2026-10-13", "2026-10-27", "10-13 10-20 10-27"],
  ["a paused place", { exceptions: { ignoreClosures: true } }, { status: "paused" }, "2026-11-01", "2026-11-30", ""],
  ["a place that stopped", {}, { status: "closed" }, "2026-11-01", "2026-11-30", ""],
  ["a season", {}, { status: "season" }, "2026-11-01", "2026-11-10", "11-03 11-10"],
  ["a temporary place, up to and including its last day", {}, { status: "temporary", temporaryUntil: "2026-11-10" }, "2026-11-01", "2026-11-30", "11-03 11-10"],
  ["a place that moved within its listing", {}, { status: "moved" }, "2026-11-01", "2026-11-10", "11-03 11-10"],
  ["a place that moved to another listing", {}, { status: "moved", movedTo: buildPlace().id }, "2026-11-01", "2026-11-30", ""],
  ["a place that opens soon has no habits yet", {}, { status: "opening_soon" }, "2026-11-01", "2026-11-30", ""],
  ["but it has its first day", { schedule: { freq: "ONCE", dtStart: "2026-11-21" } }, { status: "opening_soon" }, "2026-11-01", "2026-11-30", "11-21"],
  ["and days that were typed", { exceptions: { extraDates: [{ date: "2026-11-21", from: "10:00", to: "12:00" }] } }, { status: "opening_soon" }, "2026-11-01", "2026-11-30", "11-21"],
])("%s", (_why, activity, place, from, to, days) => {
  expect(daysOf(activity, place, from, to)).toBe(days);
});

test.each([["planned"], ["full"], ["cancelled"]] as const)("what is %s is told, with its status", (status) => {
  expect(find({ status }, {}, "2026-11-24", "2026-11-24")).toMatchObject([{ status }]);
});

test("an occurrence says what it is, when, how you come in and what it costs", () => {
  expect(find({ entry: "sign_up", costInEuros: 2.5 }, {}, "2026-11-24", "2026-11-24")).toEqual([
    {
      id: "koffie@2026-11-24", activityId: "koffie", title: "Koffie", category: "coffee",
      startsAt: "2026-11-24T09:00:00.000Z", endsAt: "2026-11-24T11:00:00.000Z",
      entry: "sign_up", costInEuros: 2.5, status: "planned", certainty: "sure",
    },
  ]);
});

test("an extra date says that it is one, and why; its id tells the time too", () => {
  const extraDates = [{ date: "2026-11-24", from: "19:00", to: "20:00", text: "Ook 's avonds." }];

  expect(find({ exceptions: { extraDates } }, {}, "2026-11-24", "2026-11-24")).toMatchObject([
    { id: "koffie@2026-11-24", startsAt: "2026-11-24T09:00:00.000Z" },
    { id: "koffie@2026-11-24T19:00", startsAt: "2026-11-24T18:00:00.000Z", isExtra: true, note: "Ook 's avonds.", certainty: "sure" },
  ]);
});

test("an extra date takes the place of what starts at the same time: somebody typed another end", () => {
  const extraDates = [{ date: "2026-11-24", from: "10:00", to: "16:00" }];

  expect(find({ exceptions: { extraDates } }, {}, "2026-11-24", "2026-11-24")).toMatchObject([{ endsAt: "2026-11-24T15:00:00.000Z", isExtra: true }]);
});

test.each([
  ["22:00", "02:00", "2026-11-24", "2026-11-24 22:00 – 2026-11-25 02:00", "past midnight"],
  ["22:00", "24:00", "2026-11-24", "2026-11-24 22:00 – 2026-11-25 00:00", "until midnight"],
  ["00:00", "00:00", "2026-11-24", "2026-11-24 00:00 – 2026-11-25 00:00", "around the clock"],
  ["23:00", "04:00", "2026-03-28", "2026-03-28 23:00 – 2026-03-29 04:00", "through the night to summer time, four hours long"],
  ["23:00", "04:00", "2026-10-24", "2026-10-24 23:00 – 2026-10-25 04:00", "through the night to winter time, six hours long"],
  ["02:30", "04:00", "2026-03-29", "2026-03-29 03:30 – 2026-03-29 04:00", "begun in the hour that is skipped"],
  ["02:15", "02:45", "2026-03-29", "2026-03-29 03:15 – 2026-03-29 03:45", "wholly in it"],
  ["02:30", "03:00", "2026-03-29", "2026-03-29 03:30 – 2026-03-29 04:00", "from in it until its end: as long as planned"],
])("from %s to %s on %s is %s: %s", (from, to, dtStart, expected) => {
  const found = find({ schedule: { freq: "ONCE", dtStart, from, to } }, {}, dtStart, dtStart);

  expect(found.map(({ startsAt, endsAt }) => `${wall(startsAt)} – ${wall(endsAt)}`)).toEqual([expected]);
});

test("what repeats at night is left out of the night in which its hour is skipped, and comes once in the night of two", () => {
  const schedule = { dtStart: "2026-03-01", byDay: ["SU" as const], from: "02:30", to: "04:00" };

  expect(daysOf({ schedule }, { publicHolidays: "open" }, "2026-03-20", "2026-04-06")).toBe("03-22 04-05");
  expect(find({ schedule }, {}, "2026-10-25", "2026-10-25").map(({ startsAt }) => startsAt)).toEqual(["2026-10-25T00:30:00.000Z"]);
});

test("the clock on the wall stays the same when summer time comes and goes", () => {
  const found = find({ schedule: { dtStart: "2026-01-06" } }, {}, "2026-01-01", "2026-12-31");

  expect(new Set(found.map(({ startsAt }) => toWallTime(Date.parse(startsAt)).time))).toEqual(new Set(["10:00"]));
  expect(found).toHaveLength(52);
});

test("several activities come in the order of their starts", () => {
  const activities = [buildActivity({ id: "eten", schedule: { from: "18:00", to: "20:00" } }), buildActivity({ schedule: { byDay: ["MO", "TU"] } })];

  expect(findOccurrences(buildPlace({ activities }), "2026-11-23", "2026-11-24").map(({ id }) => id)).toEqual([
    "koffie@2026-11-23", "koffie@2026-11-24", "eten@2026-11-24",
  ]);
});

/** "11-03 11-10?": a question mark where it is only probable. */
function daysOf(activity: ActivityWish, place: PlaceWish, from: string, to: string): string {
  return find(activity, place, from, to)
    .map(({ startsAt, certainty }) => wall(startsAt).slice(5, 10) + (certainty === "sure" ? "" : "?"))
    .join(" ");
}

function find(activity: ActivityWish, place: PlaceWish, from: string, to: string): ReturnType<typeof findOccurrences> {
  const whole: Place = buildPlace({ ...place, activities: [buildActivity(activity)] });
  return findOccurrences(whole, from, to);
}

function wall(instant: string): string {
  const { date, time } = toWallTime(Date.parse(instant));
  return `${date} ${time}`;
}
