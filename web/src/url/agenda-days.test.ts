import { expect, test } from "vitest";

import { daysOf, toAgendaDay } from "./agenda-days.ts";

const TODAY = "2026-12-30";

test.each([
  ["today", "2026-12-30", "2026-12-30"],
  ["tomorrow", "2026-12-31", "2026-12-31"],
  ["week", "2026-12-30", "2027-01-05"],
  ["2027-02-01", "2027-02-01", "2027-02-01"],
  // A link from last week.
  ["2026-12-24", "2026-12-30", "2026-12-30"],
] as const)("%s is from %s up to and including %s", (day, from, to) => {
  expect(daysOf(day, TODAY)).toEqual({ from, to });
});

test.each([
  ["2026-12-29", "today"],
  ["2026-12-30", "today"],
  ["2026-12-31", "tomorrow"],
  ["2027-01-01", "2027-01-01"],
])("in the address %s is called %s", (date, name) => {
  expect(toAgendaDay(date, TODAY)).toBe(name);
});
