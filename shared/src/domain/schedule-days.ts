import { civilOf, dayNumberOf, daysInMonth, nthWeekdayIn, toDayNumber, WEEKDAY_NUMBERS, weekdayNumberOf } from "./calendar-day.ts";
import type { Schedule } from "./place.ts";

/**
 * The first day (a day number) from `from` up to and including `to` on which a schedule puts its activity, as RFC 5545
 * counts with WKST=MO: of every n weeks the week of dtStart is the first, of every n months its month. A dtStart that
 * is not on a day of the rule is no occurrence. Exceptions are not looked at.
 */
export function nextScheduledDay(schedule: Schedule, from: number, to: number): number | undefined {
  const start = toDayNumber(schedule.dtStart);
  if (schedule.freq === "ONCE") return start >= from && start <= to ? start : undefined;
  const last = schedule.until === undefined ? to : Math.min(to, toDayNumber(schedule.until));
  const first = Math.max(from, start);
  if (first > last) return undefined;
  const next = schedule.freq === "WEEKLY" ? nextWeekly(schedule, start, first) : nextMonthly(schedule, start, first, last);
  return next !== undefined && next <= last ? next : undefined;
}

function nextWeekly({ interval, byDay }: Schedule, start: number, from: number): number | undefined {
  const monday = mondayBefore(from);
  const skipped = ((monday - mondayBefore(start)) / 7) % interval;
  const inThisWeek = skipped === 0 ? earliest(byDay, start, from - monday) : undefined;
  if (inThisWeek !== undefined) return monday + inThisWeek;
  const inItsWeek = earliest(byDay, start, 0);
  return inItsWeek === undefined ? undefined : monday + 7 * (interval - skipped) + inItsWeek;
}

/** The first weekday of the rule, as a number, from `least` on; the weekday of dtStart where the rule names none. */
function earliest(byDay: Schedule["byDay"], start: number, least: number): number | undefined {
  let found: number | undefined;
  const consider = (number: number) => {
    if (number >= least && (found === undefined || number < found)) found = number;
  };
  if (byDay === undefined) consider(weekdayNumberOf(start));
  else for (const weekday of byDay) consider(WEEKDAY_NUMBERS[weekday]);
  return found;
}

function nextMonthly(schedule: Schedule, start: number, from: number, last: number): number | undefined {
  const { interval } = schedule;
  const first = civilOf(start);
  const { year, month } = civilOf(from);
  const months = (year - first.year) * 12 + month - first.month;
  for (let ahead = Math.ceil(months / interval) * interval; ; ahead += interval) {
    const index = first.month - 1 + ahead;
    const ofYear = first.year + Math.floor(index / 12);
    const ofMonth = (index % 12) + 1;
    if (dayNumberOf(ofYear, ofMonth, 1) > last) return undefined;
    const day = schedule.byDay === undefined && schedule.nth === undefined
      ? onSameDate(first.dayOfMonth, ofYear, ofMonth, from)
      : onWeekdays(schedule, start, ofYear, ofMonth, from);
    if (day !== undefined) return day;
  }
}

/** By the date of dtStart; a month that lacks it is passed over. */
function onSameDate(dayOfMonth: number, year: number, month: number, from: number): number | undefined {
  const day = dayNumberOf(year, month, dayOfMonth);
  return dayOfMonth <= daysInMonth(year, month) && day >= from ? day : undefined;
}

/** By the nth such weekday or, where no nth is said, by each. */
function onWeekdays({ byDay, nth }: Schedule, start: number, year: number, month: number, from: number): number | undefined {
  let found: number | undefined;
  const [least, most] = nth === undefined ? [1, 5] : [nth, nth];
  const consider = (weekday: number) => {
    for (let each = least; each <= most; each++) {
      const day = nthWeekdayIn(year, month, weekday, each);
      if (day !== undefined && day >= from && (found === undefined || day < found)) found = day;
    }
  };
  if (byDay === undefined) consider(weekdayNumberOf(start));
  else for (const weekday of byDay) consider(WEEKDAY_NUMBERS[weekday]);
  return found;
}

function mondayBefore(dayNumber: number): number {
  return dayNumber - weekdayNumberOf(dayNumber);
}
