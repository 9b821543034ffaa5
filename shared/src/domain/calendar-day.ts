import type { Weekday } from "./taxonomy.ts";

// Days as ISO text, "2026-11-21", and as whole numbers since 1 January 1970: numbers have no clock, so no clock change
// can shift one, and they are quick enough to plan 100,000 places.

export const MS_PER_DAY = 86_400_000;
/** Written out, for the web reckons with days before the schema library is there. */
const WEEKDAYS: readonly Weekday[] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
export const WEEKDAY_NUMBERS: Readonly<Record<Weekday, number>> = { MO: 0, TU: 1, WE: 2, TH: 3, FR: 4, SA: 5, SU: 6 };
const DAYS_PER_ERA = 146_097;

/** Whole days since 1 January 1970. Wants a real day, "2026-11-21", and does not look whether it is one. */
export function toDayNumber(day: string): number {
  return dayNumberOf(digits(day, 0, 4), digits(day, 5, 7), digits(day, 8, 10));
}

/** Days from the civil calendar (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms"); month 1 to 12. */
export function dayNumberOf(year: number, month: number, dayOfMonth: number): number {
  const shifted = month > 2 ? year : year - 1;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - 719_468;
}

/** The same formulas backwards; month 1 to 12. */
export function civilOf(dayNumber: number): { year: number; month: number; dayOfMonth: number } {
  const shifted = dayNumber + 719_468;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfMonth: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

export function toDateText(dayNumber: number): string {
  const { year, month, dayOfMonth } = civilOf(dayNumber);
  return `${String(year).padStart(4, "0")}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`;
}

export function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

/** 0 for Monday to 6 for Sunday: weeks begin on Monday, as in ISO 8601 and in iCalendar by default. */
export function weekdayNumberOf(dayNumber: number): number {
  return (((dayNumber + 3) % 7) + 7) % 7;
}

export function weekdayOf(day: string): Weekday {
  return weekdayOn(toDayNumber(day));
}

export function weekdayOn(dayNumber: number): Weekday {
  return WEEKDAYS[weekdayNumberOf(dayNumber)] ?? "SU";
}

export function addDays(day: string, days: number): string {
  return toDateText(toDayNumber(day) + days);
}

/** Whole days from one day to a later one; below zero when it is earlier. */
export function daysBetween(from: string, to: string): number {
  return toDayNumber(to) - toDayNumber(from);
}

export function daysInMonth(year: number, month: number): number {
  return month === 12 ? 31 : dayNumberOf(year, month + 1, 1) - dayNumberOf(year, month, 1);
}

/** The nth (or last: -1) such weekday (0 for Monday) of a month (1 to 12); undefined where a fifth is missing. */
export function nthWeekdayIn(year: number, month: number, weekday: number, nth: number): number | undefined {
  const first = dayNumberOf(year, month, 1);
  const length = daysInMonth(year, month);
  const early = first + ((weekday - weekdayNumberOf(first) + 7) % 7);
  const found = nth < 0 ? early + 7 * (Math.floor((first + length - 1 - early) / 7) + nth + 1) : early + 7 * (nth - 1);
  return found >= first && found < first + length ? found : undefined;
}

function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let index = from; index < to; index++) number = number * 10 + text.charCodeAt(index) - 48;
  return number;
}
