import { expect, test } from "vitest";

import { addDays } from "./calendar-day.ts";
import { PublicHoliday } from "./holiday.ts";
import { findPublicHoliday, isForEveryone } from "./public-holidays.ts";

// As the package date-holidays has them (3.37.0, country NL), written out, for the package would bring moment along into
// what we ship. In the order of the list of holidays.
test.each([
  [2020, "01-01 04-10 04-12 04-13 04-27 05-05 05-21 05-31 06-01 12-25 12-26"],
  [2021, "01-01 04-02 04-04 04-05 04-27 05-05 05-13 05-23 05-24 12-25 12-26"],
  [2022, "01-01 04-15 04-17 04-18 04-27 05-05 05-26 06-05 06-06 12-25 12-26"],
  [2023, "01-01 04-07 04-09 04-10 04-27 05-05 05-18 05-28 05-29 12-25 12-26"],
  [2024, "01-01 03-29 03-31 04-01 04-27 05-05 05-09 05-19 05-20 12-25 12-26"],
  [2025, "01-01 04-18 04-20 04-21 04-26 05-05 05-29 06-08 06-09 12-25 12-26"],
  [2026, "01-01 04-03 04-05 04-06 04-27 05-05 05-14 05-24 05-25 12-25 12-26"],
  [2027, "01-01 03-26 03-28 03-29 04-27 05-05 05-06 05-16 05-17 12-25 12-26"],
  [2028, "01-01 04-14 04-16 04-17 04-27 05-05 05-25 06-04 06-05 12-25 12-26"],
  [2029, "01-01 03-30 04-01 04-02 04-27 05-05 05-10 05-20 05-21 12-25 12-26"],
  [2030, "01-01 04-19 04-21 04-22 04-27 05-05 05-30 06-09 06-10 12-25 12-26"],
  [2031, "01-01 04-11 04-13 04-14 04-26 05-05 05-22 06-01 06-02 12-25 12-26"],
  [2032, "01-01 03-26 03-28 03-29 04-27 05-05 05-06 05-16 05-17 12-25 12-26"],
  [2033, "01-01 04-15 04-17 04-18 04-27 05-05 05-26 06-05 06-06 12-25 12-26"],
  [2034, "01-01 04-07 04-09 04-10 04-27 05-05 05-18 05-28 05-29 12-25 12-26"],
  [2035, "01-01 03-23 03-25 03-26 04-27 05-05 05-03 05-13 05-14 12-25 12-26"],
  [2036, "01-01 04-11 04-13 04-14 04-26 05-05 05-22 06-01 06-02 12-25 12-26"],
  [2037, "01-01 04-03 04-05 04-06 04-27 05-05 05-14 05-24 05-25 12-25 12-26"],
  [2038, "01-01 04-23 04-25 04-26 04-27 05-05 06-03 06-13 06-14 12-25 12-26"],
  [2039, "01-01 04-08 04-10 04-11 04-27 05-05 05-19 05-29 05-30 12-25 12-26"],
  [2040, "01-01 03-30 04-01 04-02 04-27 05-05 05-10 05-20 05-21 12-25 12-26"],
])("the holidays of %d fall as another package has them, and on no other day", (year, days) => {
  const named = days.split(" ").map((day, index) => [`${year}-${day}`, PublicHoliday.options[index]]);

  expect(holidaysIn(year)).toEqual(Object.fromEntries(named));
});

test("where two fall together, it is the one that everybody has off", () => {
  expect(findPublicHoliday("2016-05-05")).toBe("hemelvaartsdag");
});

test("on Goede Vrijdag and Bevrijdingsdag many people work", () => {
  expect(PublicHoliday.options.filter((holiday) => !isForEveryone(holiday))).toEqual(["goede_vrijdag", "bevrijdingsdag"]);
});

function holidaysIn(year: number): Record<string, PublicHoliday | undefined> {
  const days = Array.from({ length: 366 }, (_, index) => addDays(`${year}-01-01`, index)).filter((day) => day.startsWith(String(year)));
  return Object.fromEntries(days.map((day) => [day, findPublicHoliday(day)] as const).filter(([, holiday]) => holiday !== undefined));
}
