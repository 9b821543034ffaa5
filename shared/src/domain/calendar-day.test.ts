import { assert, date, integer, property } from "fast-check";
import { expect, test } from "vitest";

import {
  addDays, civilOf, dayNumberOf, daysBetween, daysInMonth, nthWeekdayIn, toDateText, toDayNumber, weekdayNumberOf, weekdayOf,
} from "./calendar-day.ts";

const MS_PER_DAY = 86_400_000;
const anyDay = date({ min: new Date("1900-01-01"), max: new Date("2199-12-31"), noInvalidDate: true }).map((day) =>
  day.toISOString().slice(0, 10),
);

test("days are numbered as the clock of the machine numbers them, from 1900 to 2199", () => {
  const strays: string[] = [];
  for (let number = toDayNumber("1900-01-01"); number <= toDayNumber("2199-12-31"); number++) {
    const day = new Date(number * MS_PER_DAY);
    const text = day.toISOString().slice(0, 10);
    const { year, month, dayOfMonth } = civilOf(number);
    const isRight =
      toDateText(number) === text && toDayNumber(text) === number && (weekdayNumberOf(number) + 1) % 7 === day.getUTCDay() &&
      year === day.getUTCFullYear() && month === day.getUTCMonth() + 1 && dayOfMonth === day.getUTCDate();
    if (!isRight) strays.push(text);
  }

  expect(strays).toEqual([]);
});

test("days added are the days between, across every clock change", () => {
  assert(
    property(anyDay, integer({ min: -9000, max: 9000 }), (day, days) => {
      expect(daysBetween(day, addDays(day, days))).toBe(days);
    }),
  );
});

test.each([
  ["2026-11-21", "SA"],
  ["2026-11-23", "MO"],
  ["2028-02-29", "TU"],
])("%s is a %s", (day, weekday) => {
  expect(weekdayOf(day)).toBe(weekday);
});

test.each([
  [2027, 2, 28],
  [2028, 2, 29],
  [2026, 12, 31],
  [2026, 4, 30],
])("month %d-%d has %d days", (year, month, days) => {
  expect(daysInMonth(year, month)).toBe(days);
});

test.each([
  [2026, 9, "WE", -1, "2026-09-30"],
  [2026, 2, "WE", -1, "2026-02-25"],
  [2026, 12, "WE", 3, "2026-12-16"],
  [2026, 11, "SU", 1, "2026-11-01"],
  [2026, 11, "SU", 5, "2026-11-29"],
  [2026, 11, "TU", 5, undefined],
])("of %d-%d the %s number %d is %s", (year, month, weekday, nth, expected) => {
  const number = nthWeekdayIn(year, month, ["MO", "TU", "WE", "TH", "FR", "SA", "SU"].indexOf(weekday), nth);

  expect(number === undefined ? undefined : toDateText(number)).toBe(expected);
});

test("the nth weekday is the nth of all such weekdays of the month", () => {
  assert(
    property(integer({ min: 1950, max: 2100 }), integer({ min: 1, max: 12 }), integer({ min: 0, max: 6 }), (year, month, weekday) => {
      const first = dayNumberOf(year, month, 1);
      const all = Array.from({ length: daysInMonth(year, month) }, (_, index) => first + index).filter(
        (day) => weekdayNumberOf(day) === weekday,
      );
      const found = [1, 2, 3, 4, 5, -1].map((nth) => nthWeekdayIn(year, month, weekday, nth));
      expect(found).toEqual([...[0, 1, 2, 3, 4].map((index) => all[index]), all.at(-1)]);
    }),
  );
});
