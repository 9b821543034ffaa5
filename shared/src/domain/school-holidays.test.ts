import { expect, test } from "vitest";

import { addDays, daysBetween, weekdayOf } from "./calendar-day.ts";
import { SCHOOL_YEARS } from "./school-holiday-table.ts";
import { findSchoolHoliday } from "./school-holidays.ts";
import { Vakantieregio } from "./vakantieregio.ts";

test.each<[day: string, regio: Vakantieregio, expected: string | undefined, why: string]>([
  ["2026-11-21", "midden", undefined, "an ordinary Saturday"],
  ["2026-10-10", "noord", "herfstvakantie until 2026-10-18", "the first day"],
  ["2026-10-18", "noord", "herfstvakantie until 2026-10-18", "the last day"],
  ["2026-10-19", "noord", undefined, "the day after"],
  ["2026-10-19", "midden", "herfstvakantie until 2026-10-25", "regions take turns"],
  ["2026-12-25", "zuid", "kerstvakantie until 2027-01-03", "Christmas is for all"],
  ["2027-02-15", "midden", undefined, "carnaval"],
  ["2027-02-15", "zuid", "voorjaarsvakantie until 2027-02-21", "carnaval in the south"],
  ["2027-05-02", "midden", "meivakantie until 2027-05-02", "the week that was set"],
  ["2027-05-03", "midden", "maybe meivakantie until 2027-05-09", "the week that schools may add"],
  ["2026-04-20", "noord", "maybe meivakantie until 2026-04-26", "which some years comes first"],
  ["2028-04-29", "noord", "meivakantie until 2028-05-07", "the two overlap by a weekend: that one is sure"],
  ["2027-05-01", "noord", "meivakantie until 2027-05-02", "before it and after it"],
  ["2030-04-22", "noord", "maybe meivakantie until 2030-04-28", "nobody advised which week yet: before"],
  ["2030-05-06", "noord", "maybe meivakantie until 2030-05-12", "or after"],
])("%s in %s: %s, %s", (day, regio, expected) => {
  expect(tell(day, regio)).toBe(expected);
});

test.each<[day: string, expected: string | undefined, why: string]>([
  ["2026-12-25", "kerstvakantie until 2027-01-03", "all regions agree"],
  ["2026-10-12", "maybe herfstvakantie until 2026-10-18", "only the north is free"],
  ["2026-11-21", undefined, "nobody is"],
])("where the region is not known, %s is %s: %s", (day, expected) => {
  expect(tell(day, undefined)).toBe(expected);
});

test.each([["2024-10-18"], ["2030-08-19"], ["2031-01-01"]])("on %s nobody has set the dates, or keeps them any more", (day) => {
  for (const regio of Vakantieregio.options) expect(findSchoolHoliday(day, regio)).toBe("unknown");
});

test("between the first autumn and the last summer every day is known", () => {
  for (let day = "2024-10-26"; day <= "2030-08-18"; day = addDays(day, 1)) {
    for (const regio of Vakantieregio.options) expect(findSchoolHoliday(day, regio)).not.toBe("unknown");
  }
});

// A slip of the pen would break one of these.
test.each(SCHOOL_YEARS)("the holidays from $kerstvakantie.0 on are as long as they always are, from a Saturday to a Sunday", (year) => {
  const { kerstvakantie, meivakantie, herfstvakantie, voorjaarsvakantie, zomervakantie, maybe } = year;
  const weeks = [
    [kerstvakantie, 2], [meivakantie, 1], ...maybe.map((days) => [days, 1] as const),
    ...Vakantieregio.options.flatMap((regio) => [[herfstvakantie[regio], 1], [voorjaarsvakantie[regio], 1], [zomervakantie[regio], 6]] as const),
  ] as const;

  for (const [[from, until], length] of weeks) {
    expect([weekdayOf(from), weekdayOf(until), daysBetween(from, until)]).toEqual(["SA", "SU", length * 7 + 1]);
  }
});

test("school years follow each other without a gap", () => {
  const years = SCHOOL_YEARS.map(({ kerstvakantie: [from] }) => Number(from.slice(0, 4)));

  expect(years).toEqual(years.map((_, index) => 2024 + index));
});

function tell(day: string, regio: Vakantieregio | undefined): string | undefined {
  const found = findSchoolHoliday(day, regio);
  if (found === undefined || found === "unknown") return found;
  return `${found.isSure ? "" : "maybe "}${found.holiday} until ${found.until}`;
}
