import { assert, integer, property } from "fast-check";
import { expect, test } from "vitest";

import { addDays, daysBetween, weekdayOf } from "./calendar-day.ts";
import { findPublicHoliday } from "./public-holidays.ts";
import { addWorkingDays } from "./working-days.ts";

const isFree = (day: string) => ["SA", "SU"].includes(weekdayOf(day)) || findPublicHoliday(day) !== undefined;

test.each([
  ["an ordinary Monday", "2026-11-23", "2026-11-25"],
  ["a Thursday: the weekend does not count", "2026-11-19", "2026-11-23"],
  ["a Saturday", "2026-11-21", "2026-11-24"],
  ["the day before Christmas, which falls on Friday and Saturday", "2026-12-24", "2026-12-29"],
  ["over New Year", "2026-12-30", "2027-01-04"],
  ["before Easter: Goede Vrijdag and Tweede Paasdag", "2026-04-02", "2026-04-08"],
  ["before Hemelvaartsdag", "2026-05-13", "2026-05-18"],
  ["before Bevrijdingsdag", "2026-05-04", "2026-05-07"],
  ["Koningsdag", "2026-04-26", "2026-04-29"],
])("two working days after %s", (_, day, later) => {
  expect(addWorkingDays(day, 2)).toBe(later);
});

test("it ends on a day people work, with exactly that many of those in between", () => {
  const anyDay = integer({ min: 0, max: 3650 }).map((days) => addDays("2024-01-01", days));
  assert(
    property(anyDay, integer({ min: 1, max: 10 }), (day, count) => {
      const end = addWorkingDays(day, count);
      const passed = Array.from({ length: daysBetween(day, end) }, (_, index) => addDays(day, index + 1));
      expect(isFree(end)).toBe(false);
      expect(passed.filter((date) => !isFree(date))).toHaveLength(count);
    }),
  );
});
