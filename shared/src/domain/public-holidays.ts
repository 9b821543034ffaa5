import { civilOf, dayNumberOf, toDayNumber, weekdayNumberOf } from "./calendar-day.ts";
import type { PublicHoliday } from "./holiday.ts";

const SUNDAY = 6;
const years = new Map<number, ReadonlyMap<number, PublicHoliday>>();

/** The public holiday of the Netherlands on a day, "2026-12-25". */
export function findPublicHoliday(date: string): PublicHoliday | undefined {
  return publicHolidayOn(toDayNumber(date));
}

export function publicHolidayOn(dayNumber: number): PublicHoliday | undefined {
  return holidaysIn(civilOf(dayNumber).year).get(dayNumber);
}

/** On Goede Vrijdag and Bevrijdingsdag many people work: nobody can tell from the calendar alone. */
export function isForEveryone(holiday: PublicHoliday): boolean {
  return holiday !== "goede_vrijdag" && holiday !== "bevrijdingsdag";
}

function holidaysIn(year: number): ReadonlyMap<number, PublicHoliday> {
  const known = years.get(year);
  if (known !== undefined) return known;
  const holidays = new Map(holidaysOf(year));
  years.set(year, holidays);
  return holidays;
}

/** Where two fall together, the one that everybody has off stands last and is kept. */
function holidaysOf(year: number): [number, PublicHoliday][] {
  const easter = easterOf(year);
  const kingsBirthday = dayNumberOf(year, 4, 27);
  return [
    [easter - 2, "goede_vrijdag"],
    [dayNumberOf(year, 5, 5), "bevrijdingsdag"],
    [dayNumberOf(year, 1, 1), "nieuwjaarsdag"],
    [weekdayNumberOf(kingsBirthday) === SUNDAY ? kingsBirthday - 1 : kingsBirthday, "koningsdag"],
    [easter, "eerste_paasdag"],
    [easter + 1, "tweede_paasdag"],
    [easter + 39, "hemelvaartsdag"],
    [easter + 49, "eerste_pinksterdag"],
    [easter + 50, "tweede_pinksterdag"],
    [dayNumberOf(year, 12, 25), "eerste_kerstdag"],
    [dayNumberOf(year, 12, 26), "tweede_kerstdag"],
  ];
}

/** Easter Sunday (Meeus, Jones and Butcher); the letters are theirs. */
function easterOf(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return dayNumberOf(year, Math.floor(f / 31), (f % 31) + 1);
}
