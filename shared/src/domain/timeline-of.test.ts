import { expect, test } from "vitest";

import { buildActivity } from "../fixtures/build-activity.ts";
import { buildPlace } from "../fixtures/build-place.ts";
import { DEMO_PLACES } from "../fixtures/demo-places.ts";
import { Timeline } from "./moment.ts";
import type { OpeningHours } from "./place.ts";
import { timelineOf } from "./timeline-of.ts";

type Wish = Parameters<typeof buildPlace>[0];

const TUESDAY = "2026-11-24";
const usual: OpeningHours = { days: ["TU", "FR"], from: "10:00", to: "16:00" };
const slot = (days: OpeningHours["days"], from: string, to: string): OpeningHours => ({ days, from, to });

test.each<[why: string, wish: Wish, starts: string[]]>([
  ["today and the next", { openingHours: [usual] }, ["24T09:00", "27T09:00"]],
  ["all of today", { openingHours: [usual, slot(["TU"], "19:00", "21:00")] }, ["24T09:00", "24T18:00", "27T09:00"]],
  ["nothing today", { openingHours: [slot(["FR"], "10:00", "12:00")] }, ["27T09:00"]],
  ["only the first of the next day", { openingHours: [slot(["FR"], "10:00", "12:00"), slot(["FR"], "14:00", "16:00")] }, ["27T09:00"]],
  ["both that begin the next day at once", { openingHours: [slot(["FR"], "10:00", "12:00"), { ...slot(["FR"], "10:00", "16:00"), entry: "appointment" }] }, ["27T09:00", "27T09:00"]],
  ["what began yesterday and goes on", { openingHours: [slot(["MO"], "22:00", "02:00")] }, ["23T21:00", "30T21:00"]],
  ["not what ended at midnight", { openingHours: [slot(["MO"], "22:00", "24:00")] }, ["30T21:00"]],
  ["nor what ended at 00:00", { openingHours: [slot(["MO"], "22:00", "00:00")] }, ["30T21:00"]],
  ["a special night that goes on", { specialOpen: [{ date: "2026-11-23", from: "20:00", to: "01:00" }] }, ["23T19:00"]],
  ["of tomorrow what follows without a gap", { openingHours: [slot(["TU"], "22:00", "24:00"), slot(["WE"], "00:00", "02:00"), slot(["WE"], "01:00", "04:00"), slot(["WE"], "10:00", "12:00")] }, ["24T21:00", "24T23:00"]],
  ["the first special opening after a long closure", { openingHours: [usual], closures: [{ from: "2026-11-01", to: "2027-06-30" }], specialOpen: [{ date: "2027-05-05", from: "10:00", to: "12:00" }] }, ["05T08:00"]],
  ["an activity that opens the door first", { openingHours: [usual], activities: [buildActivity({ schedule: { byDay: ["WE"] } })] }, ["24T09:00", "25T09:00"]],
  ["nothing within a year", { activities: [buildActivity({ schedule: { freq: "ONCE", dtStart: "2027-11-30" } })] }, []],
])("spans: %s", (_why, wish, starts) => {
  expect(of(wish).spans.map(({ startsAt }) => startsAt.slice(8, 16))).toEqual(starts);
});

test.each<[why: string, activities: ReturnType<typeof buildActivity>[], ids: string[]]>([
  ["today and the next", [buildActivity()], ["koffie@2026-11-24", "koffie@2026-12-01"]],
  ["all of today, one after it", [buildActivity(), buildActivity({ id: "eten", schedule: { byDay: ["TU", "WE"], from: "18:00", to: "20:00" } })], ["koffie@2026-11-24", "eten@2026-11-24", "eten@2026-11-25"]],
  ["full ones of today too", [buildActivity({ status: "full" })], ["koffie@2026-11-24", "koffie@2026-12-01"]],
  ["the next that one can go to, over one that is full", [buildActivity({ id: "vol", status: "full", schedule: { byDay: ["WE"] } }), buildActivity({ schedule: { byDay: ["FR"] } })], ["koffie@2026-11-27"]],
  ["two on the next day, one of them cancelled", [buildActivity({ id: "af", status: "cancelled", schedule: { byDay: ["WE"] } }), buildActivity({ schedule: { byDay: ["WE"], from: "15:00", to: "16:00" } })], ["koffie@2026-11-25"]],
  ["the next that is full, where there is no other", [buildActivity({ id: "vol", status: "full", schedule: { byDay: ["WE"] } })], ["vol@2026-11-25"]],
  ["what began yesterday and goes on", [buildActivity({ schedule: { byDay: ["MO"], from: "20:00", to: "01:00" } })], ["koffie@2026-11-23", "koffie@2026-11-30"]],
])("occurrences: %s", (_why, activities, ids) => {
  expect(of({ activities }).occurrences.map(({ id }) => id)).toEqual(ids);
});

test.each<[why: string, wish: Wish, day: string, because: Timeline["closedBecause"]]>([
  ["an ordinary day", {}, TUESDAY, undefined],
  ["a closure, and what the place says of it", { closures: [{ from: "2026-11-20", to: "2026-12-01", text: "We verven." }] }, TUESDAY, { kind: "closure", until: "2026-12-01", text: "We verven." }],
  ["the closure that lasts longest", { closures: [{ from: "2026-11-20", to: TUESDAY }, { from: TUESDAY, to: "2026-12-01" }] }, TUESDAY, { kind: "closure", until: "2026-12-01" }],
  ["also when a special opening beats it", { closures: [{ from: TUESDAY, to: TUESDAY }], specialOpen: [{ date: TUESDAY, from: "10:00", to: "12:00" }] }, TUESDAY, { kind: "closure", until: TUESDAY }],
  ["also when paused", { status: "paused", closures: [{ from: TUESDAY, to: TUESDAY }] }, TUESDAY, { kind: "closure", until: TUESDAY }],
  ["a feast", { publicHolidays: "closed" }, "2026-12-25", { kind: "publicHoliday", holiday: "eerste_kerstdag" }],
  ["a feast on a day on which it is never open", { publicHolidays: "closed" }, "2026-12-26", undefined],
  ["a feast on which only an activity would be", { publicHolidays: "closed", activities: [buildActivity({ schedule: { byDay: ["SA"] } })] }, "2026-12-26", { kind: "publicHoliday", holiday: "tweede_kerstdag" }],
  ["a feast on which not everybody is free", { publicHolidays: "closed" }, "2026-04-03", undefined],
  ["a feast, open on some", { publicHolidays: "open_some" }, "2026-12-25", undefined],
  ["a school holiday", { schoolHolidays: "closed", vakantieregio: "midden" }, "2026-10-21", { kind: "schoolHoliday", holiday: "herfstvakantie", until: "2026-10-25" }],
  ["a school holiday of who knows which region", { schoolHolidays: "closed" }, "2026-10-21", undefined],
  ["a school holiday, open less", { schoolHolidays: "limited", vakantieregio: "midden" }, "2026-10-21", undefined],
  ["a closure before a feast", { publicHolidays: "closed", closures: [{ from: "2026-12-24", to: "2027-01-03" }] }, "2026-12-25", { kind: "closure", until: "2027-01-03" }],
])("closed because of %s", (_why, wish, day, because) => {
  expect(timelineOf(buildPlace({ openingHours: [usual], ...wish }), day).closedBecause).toEqual(because);
});

test.each<[why: string, wish: Wish, isKnown: boolean]>([
  ["hours", { openingHours: [usual] }, true],
  ["hours that will never be again", { openingHours: [usual], status: "temporary", temporaryUntil: "2026-01-01" }, true],
  ["an activity to come", { activities: [buildActivity()] }, true],
  ["activities that are over", { activities: [buildActivity({ schedule: { until: "2026-09-30" } })] }, false],
  ["a special opening", { specialOpen: [{ date: "2026-12-25", from: "10:00", to: "12:00" }] }, true],
  ["special openings that are over", { specialOpen: [{ date: "2026-01-01", from: "10:00", to: "12:00" }] }, false],
  ["hours in words that nobody could read, and an activity", { openingHoursText: "zie deur", activities: [buildActivity()] }, false],
  ["nothing", {}, false],
  ["nothing, but it is paused", { status: "paused" }, true],
  ["nothing, but it has not opened yet", { status: "opening_soon" }, true],
])("whether we know when it is open: %s", (_why, wish, isKnown) => {
  expect(of(wish).isKnown).toBe(isKnown);
});

test("a timeline of any demo place is as the contract has it", () => {
  for (const place of DEMO_PLACES) {
    for (const day of ["2026-11-21", "2026-12-25", "2027-05-06"]) {
      const timeline = timelineOf(place, day);
      expect(Timeline.parse(timeline)).toEqual(timeline);
    }
  }
});

function of(wish: Wish): Timeline {
  return timelineOf(buildPlace(wish), TUESDAY);
}
