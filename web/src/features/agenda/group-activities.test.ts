import { buildPlannedActivity } from "@schuifaan/shared/fixtures/build-planned-activity";
import { expect, test } from "vitest";

import { fillWeek } from "./fill-week.ts";
import { groupActivities, type PlannedDay } from "./group-activities.ts";

const NOON = Date.parse("2026-11-21T12:00:00+01:00");
const told = (days: readonly PlannedDay[]) => days.map(({ day, parts }) => [day, ...parts.map(({ part, activities }) => `${part}: ${activities.map(({ title }) => title).join(", ")}`)]);

test("activities stand by day and by part of the day in Amsterdam, and what is over is gone", () => {
  const activities = [
    buildPlannedActivity({ title: "voorbij", from: "10:00", to: "12:00" }),
    buildPlannedActivity({ title: "bezig", from: "11:00", to: "12:01" }),
    buildPlannedActivity({ title: "middag", from: "12:00", to: "13:00" }),
    buildPlannedActivity({ title: "avond", from: "17:00", to: "23:00" }),
    // Still the day before in UTC.
    buildPlannedActivity({ title: "nacht", day: "2026-11-22", from: "00:30", to: "02:00" }),
  ];
  expect(told(groupActivities(activities, NOON))).toEqual([
    ["2026-11-21", "morning: bezig", "afternoon: middag", "evening: avond"],
    ["2026-11-22", "morning: nacht"],
  ]);
});

test("what began last evening and goes on is the first thing of today", () => {
  const started = new Date("2026-11-20T23:00:00+01:00").toISOString();
  const night = { ...buildPlannedActivity({ title: "nachtwake", from: "13:00", to: "14:00" }), startsAt: started };
  expect(told(groupActivities([night], NOON))).toEqual([["2026-11-21", "morning: nachtwake"]]);
});

test("a week has seven days, over the end of the year too", () => {
  const days = groupActivities([buildPlannedActivity({ title: "nieuwjaar", day: "2027-01-01" })], NOON);
  const week = fillWeek(days, "2026-12-29");
  expect(week.map(({ day }) => day.slice(5))).toEqual(["12-29", "12-30", "12-31", "01-01", "01-02", "01-03", "01-04"]);
  expect(week.map(({ parts }) => parts.length)).toEqual([0, 0, 0, 1, 0, 0, 0]);
});
