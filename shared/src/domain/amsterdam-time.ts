import { civilOf, dayNumberOf, MS_PER_DAY, toDateText, toDayNumber, twoDigits, weekdayNumberOf } from "./calendar-day.ts";

// Wall-clock time in Europe/Amsterdam and instants, the only door between the two. The rule of the European Union
// since 1996 (directive 2000/84/EC): an hour ahead of UTC, and two from the last Sunday of March until the last Sunday
// of October, at 01:00 UTC. By rule and not by Intl, which takes microseconds each time. Wrong before 1996.

const MS_PER_MINUTE = 60_000;
const MS_PER_HOUR = 3_600_000;
export const MINUTES_PER_DAY = 1440;

/** Summer time of one year, as instants: from the one up to, not including, the other. */
type Summer = { readonly from: number; readonly to: number };
const summers = new Map<number, Summer>();

/** Minutes since midnight of "19:30"; "24:00" is 1440. */
export function toMinutes(time: string): number {
  const digit = (index: number) => time.charCodeAt(index) - 48;
  return (digit(0) * 10 + digit(1)) * 60 + digit(3) * 10 + digit(4);
}

/**
 * The instant, in ms since 1970, of a wall-clock time: "24:00" is the next midnight. A time that summer time skips is
 * as long after the gap as it stands in it; of a time that comes twice the first is meant. Both as RFC 5545, 3.3.5.
 */
export function toInstant(date: string, time: string): number {
  return instantAt(toDayNumber(date), toMinutes(time));
}

/** As `toInstant`, by the number of the day and minutes since its midnight, which may run past it. */
export function instantAt(dayNumber: number, minutes: number): number {
  const wall = dayNumber * MS_PER_DAY + minutes * MS_PER_MINUTE;
  const { from, to } = summerOf(civilOf(dayNumber).year);
  const isSummer = wall >= from + 2 * MS_PER_HOUR && wall < to + 2 * MS_PER_HOUR;
  return wall - (isSummer ? 2 : 1) * MS_PER_HOUR;
}

/** Whether summer time skips a wall-clock time (minutes since midnight): that night no clock ever shows it. */
export function isSkippedByClock(dayNumber: number, minutes: number): boolean {
  const shown = wallClockAt(instantAt(dayNumber, minutes));
  return (shown.dayNumber - dayNumber) * MINUTES_PER_DAY + shown.minutes !== minutes;
}

/** ISO text in UTC of a whole minute, as `Date.toISOString` writes it, but in less than half the time. */
export function toIsoText(instant: number): string {
  const dayNumber = Math.floor(instant / MS_PER_DAY);
  return `${toDateText(dayNumber)}T${toTimeText(Math.floor((instant - dayNumber * MS_PER_DAY) / MS_PER_MINUTE))}:00.000Z`;
}

/** Where the clock of Amsterdam stands at an instant (ms since 1970). */
export function toWallTime(instant: number): { date: string; time: string } {
  const { dayNumber, minutes } = wallClockAt(instant);
  return { date: toDateText(dayNumber), time: toTimeText(minutes) };
}

/** The calendar day in Amsterdam, "2026-11-21", at an instant (ms since 1970). */
export function toAmsterdamDay(instant: number): string {
  return toDateText(wallClockAt(instant).dayNumber);
}

function toTimeText(minutes: number): string {
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

function wallClockAt(instant: number): { dayNumber: number; minutes: number } {
  const { from, to } = summerOf(civilOf(Math.floor(instant / MS_PER_DAY)).year);
  const wall = instant + (instant >= from && instant < to ? 2 : 1) * MS_PER_HOUR;
  const dayNumber = Math.floor(wall / MS_PER_DAY);
  return { dayNumber, minutes: Math.floor((wall - dayNumber * MS_PER_DAY) / MS_PER_MINUTE) };
}

function summerOf(year: number): Summer {
  const known = summers.get(year);
  if (known !== undefined) return known;
  const summer = { from: lastSundayAtOne(year, 3), to: lastSundayAtOne(year, 10) };
  summers.set(year, summer);
  return summer;
}

/** 01:00 UTC on the last Sunday of a month of 31 days. */
function lastSundayAtOne(year: number, month: 3 | 10): number {
  const last = dayNumberOf(year, month, 31);
  return (last - ((weekdayNumberOf(last) + 1) % 7)) * MS_PER_DAY + MS_PER_HOUR;
}
