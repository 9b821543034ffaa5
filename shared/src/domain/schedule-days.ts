import { civilOf, dayNumberOf, daysInMonth, nthWeekdayIn, toDayNumber, weekdayNumberOf, WEEKDAYS } from "./calendar-day.ts";
import type { Schedule } from "./place.ts";

// The days on which a schedule puts an activity, as RFC 5545 counts them with WKST=MO: of every n weeks, the week
// of dtStart is the first; of every n months, its month. Exceptions are not looked at here.

/** The first such day (a day number) from `from` up to and including `to`. */
export function nextScheduledDay(schedule: Schedule, from: number, to: number): number | undefined {
  const start = toDayNumber(schedule.dtStart);
  if (schedule.freq === "ONCE") return start >= from && start <= to ? start : undefined;
  const until = schedule.until === undefined ? to : Math.min(to, toDayNumber(schedule.until));
  const early = Math.max(from, start);
  if (early > until) return undefined;
  const next = schedule.freq === "WEEKLY" ? nextWeekly(schedule, start, early) : nextMonthly(schedule, start, early, until);
  return next !== undefined && next <= until ? next : undefined;
}

function nextWeekly({ interval, byDay }: Schedule, start: number, from: number): number | undefined {
  const firstMonday = mondayBefore(start);
  const monday = mondayBefore(from);
  const skipped = ((monday - firstMonday) / 7) % interval;
  const weekdays = weekdaysOf(byDay, start);
  const found = skipped === 0 ? weekdays.find((weekday) => monday + weekday >= from) : undefined;
  if (found !== undefined) return monday + found;
  const [first] = weekdays;
  return first === undefined ? undefined : monday + 7 * (interval - skipped) + first;
}

function nextMonthly(schedule: Schedule, start: number, from: number, until: number): number | undefined {
  const first = civilOf(start);
  const { year, month } = civilOf(from);
  const months = (year - first.year) * 12 + month - first.month;
  const ahead = (schedule.interval - (months % schedule.interval)) % schedule.interval;
  for (let index = first.month - 1 + months + ahead; ; index += schedule.interval) {
    const [ofYear, ofMonth] = [first.year + Math.floor(index / 12), (index % 12) + 1];
    if (dayNumberOf(ofYear, ofMonth, 1) > until) return undefined;
    const day = firstInMonth(schedule, start, ofYear, ofMonth, from);
    if (day !== undefined) return day;
  }
}

/** By the nth weekday, by every such weekday where no nth is said, or by the date of dtStart where no weekday is. */
function firstInMonth({ byDay, nth }: Schedule, start: number, year: number, month: number, from: number): number | undefined {
  if (byDay === undefined && nth === undefined) {
    const { dayOfMonth } = civilOf(start);
    const day = dayNumberOf(year, month, dayOfMonth);
    return dayOfMonth <= daysInMonth(year, month) && day >= from ? day : undefined;
  }
  let best: number | undefined;
  for (const weekday of weekdaysOf(byDay, start)) {
    for (const each of nth === undefined ? [1, 2, 3, 4, 5] : [nth]) {
      const day = nthWeekdayIn(year, month, weekday, each);
      if (day !== undefined && day >= from && (best === undefined || day < best)) best = day;
    }
  }
  return best;
}

function mondayBefore(dayNumber: number): number {
  return dayNumber - weekdayNumberOf(dayNumber);
}

/** Numbers from 0 for Monday, in order; the weekday of dtStart where none is said. */
function weekdaysOf(byDay: Schedule["byDay"], start: number): number[] {
  if (byDay === undefined || byDay.length === 0) return [weekdayNumberOf(start)];
  return byDay.map((weekday) => WEEKDAYS.indexOf(weekday)).toSorted((one, other) => one - other);
}
