import { toDateText, toDayNumber, weekdayNumberOf } from "./calendar-day.ts";
import { publicHolidayOn } from "./public-holidays.ts";

const SATURDAY = 5;

/**
 * The day that many working days later, "2026-11-24" for two days after Saturday 21 November. No working days are
 * weekends and all public holidays, Goede Vrijdag and Bevrijdingsdag too (Algemene termijnenwet, article 3): what we
 * promise must hold for who has those off.
 */
export function addWorkingDays(day: string, count: number): string {
  let number = toDayNumber(day);
  for (let left = count; left > 0; ) {
    number += 1;
    if (isWorkingDay(number)) left -= 1;
  }
  return toDateText(number);
}

function isWorkingDay(dayNumber: number): boolean {
  return weekdayNumberOf(dayNumber) < SATURDAY && publicHolidayOn(dayNumber) === undefined;
}
