import { expect, test } from "vitest";

import { en } from "./en.ts";
import { walkInMinutes } from "./format-distance.ts";
import { formatLongDay } from "./format-long-day.ts";
import { formatTimes } from "./format-times.ts";
import { nl } from "./nl.ts";

const NOON = Date.parse("2026-11-21T12:00:00+01:00");

test.each([
  ["2026-11-21", "Vandaag, zaterdag 21 november", "Today, Saturday 21 November"],
  ["2026-11-22", "Morgen, zondag 22 november", "Tomorrow, Sunday 22 November"],
  ["2026-11-24", "Dinsdag 24 november", "Tuesday 24 November"],
  ["2027-01-01", "Vrijdag 1 januari 2027", "Friday 1 January 2027"],
])("above the day %s stands %s", (day, dutch, english) => {
  expect(formatLongDay(day, NOON, nl)).toBe(dutch);
  expect(formatLongDay(day, NOON, en)).toBe(english);
});

test.each([
  ["2026-11-21T12:00:00Z", "2026-11-21T15:00:00Z", "13.00–16.00"],
  ["2026-07-21T12:00:00Z", "2026-07-21T22:00:00Z", "14.00–24.00"],
])("from %s to %s is %s", (startsAt, endsAt, told) => {
  expect(formatTimes({ startsAt, endsAt }, nl)).toBe(told);
});

test.each([[0, 1], [80, 1], [430, 5], [2500, 31], [2501, undefined]])("%d metres are %s minutes on foot", (metres, minutes) => {
  expect(walkInMinutes(metres)).toBe(minutes);
});
