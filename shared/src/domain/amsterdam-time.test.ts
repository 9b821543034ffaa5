import { assert, integer, property } from "fast-check";
import { expect, test } from "vitest";

import { isSkippedByClock, toAmsterdamDay, toInstant, toIsoText, toMinutes, toWallTime } from "./amsterdam-time.ts";
import { addDays, daysBetween, toDayNumber } from "./calendar-day.ts";

const HOUR = 3_600_000;
const MINUTE = 60_000;
const byIntl = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam", dateStyle: "short", timeStyle: "short" });
const anyMinute = integer({ min: Date.UTC(1996, 0, 1) / MINUTE, max: Date.UTC(2099, 11, 31) / MINUTE }).map((minute) => minute * MINUTE);

test.each([
  ["2026-11-21", "12:00", "2026-11-21T11:00:00.000Z", "winter"],
  ["2026-07-01", "12:00", "2026-07-01T10:00:00.000Z", "summer"],
  ["2026-11-21", "24:00", "2026-11-21T23:00:00.000Z", "the next midnight"],
  ["2026-12-31", "24:00", "2026-12-31T23:00:00.000Z", "the next year"],
  ["2026-03-29", "01:59", "2026-03-29T00:59:00.000Z", "a minute before the hour that is skipped"],
  ["2026-03-29", "02:30", "2026-03-29T01:30:00.000Z", "in it: 03:30 on the clock"],
  ["2026-03-29", "03:00", "2026-03-29T01:00:00.000Z", "after it"],
  ["2026-10-25", "01:59", "2026-10-24T23:59:00.000Z", "a minute before the hour that comes twice"],
  ["2026-10-25", "02:30", "2026-10-25T00:30:00.000Z", "in it: the first is meant"],
  ["2026-10-25", "03:00", "2026-10-25T02:00:00.000Z", "after it"],
  ["2026-03-28", "24:00", "2026-03-28T23:00:00.000Z", "midnight before summer time"],
  ["2026-10-25", "24:00", "2026-10-25T23:00:00.000Z", "midnight after it"],
])("%s at %s is %s: %s", (day, time, instant) => {
  expect(new Date(toInstant(day, time)).toISOString()).toBe(instant);
});

test("every quarter of the days around each switch from 2020 to 2040 is as Intl has it", () => {
  for (let year = 2020; year <= 2040; year++) {
    for (const [month, first] of [[2, 23], [9, 23]] as const) {
      for (let instant = Date.UTC(year, month, first); instant < Date.UTC(year, month + 1, 2); instant += HOUR / 4) {
        const { date, time } = toWallTime(instant);
        expect(`${date} ${time}`).toBe(byIntl.format(instant));
      }
    }
  }
});

test("at any minute from 1996 to 2099 the clock is as Intl has it, and the day too", () => {
  assert(
    property(anyMinute, (instant) => {
      const { date, time } = toWallTime(instant);
      expect(`${date} ${time}`).toBe(byIntl.format(instant));
      expect(toAmsterdamDay(instant)).toBe(date);
    }),
  );
});

test("a wall-clock time leads back to its instant, or to the first of two", () => {
  assert(
    property(anyMinute, (instant) => {
      const { date, time } = toWallTime(instant);
      expect([instant, instant - HOUR]).toContain(toInstant(date, time));
      expect(toWallTime(toInstant(date, time))).toEqual({ date, time });
    }),
  );
});

test("a year has 60 minutes that no clock shows, those in the night to summer time", () => {
  const days = daysBetween("2026-01-01", "2027-01-01");
  const skipped = Array.from({ length: days }, (_, index) => addDays("2026-01-01", index)).flatMap((day) =>
    Array.from({ length: 1440 }, (_, minute) => minute).filter((minute) => isSkippedByClock(toDayNumber(day), minute)).map((minute) => [day, minute]),
  );

  expect(skipped).toEqual(Array.from({ length: 60 }, (_, minute) => ["2026-03-29", 120 + minute]));
});

test("ISO text is as the platform writes it", () => {
  assert(
    property(anyMinute, (instant) => {
      expect(toIsoText(instant)).toBe(new Date(instant).toISOString());
    }),
  );
});

test.each([["00:00", 0], ["09:05", 545], ["19:30", 1170], ["24:00", 1440]])("%s is %d minutes after midnight", (time, minutes) => {
  expect(toMinutes(time)).toBe(minutes);
});
