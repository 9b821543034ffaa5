import { toDateText, toDayNumber } from "@schuifaan/shared/domain/calendar-day";

import type { CalendarLine } from "./read-component.ts";
import { SkippedAppointment } from "./skipped-appointment.ts";
import { type Clock, UTC } from "./clocks.ts";

/** A time by some clock; without minutes it is a whole day. */
export type Moment = { readonly day: number; readonly minutes: number | undefined; readonly clock: Clock };
export type FindClock = (name: string | undefined) => Clock;

const EARLIEST = toDayNumber("1970-01-01");
const LATEST = toDayNumber("2200-01-01");

/** Each value of a line, such as an EXDATE with five days. Throws SkippedAppointment. */
export function readMoments({ values, timeZone }: CalendarLine, findClock: FindClock): Moment[] {
  return values.map((value) => readMoment(value, timeZone, findClock));
}

/** jCal's "2026-11-25T10:00:00", with a Z where it is UTC; or a day. Seconds fall away. Throws SkippedAppointment. */
export function readMoment(value: unknown, timeZone: string | undefined, findClock: FindClock): Moment {
  const [, date, hours, minutes, isUtc] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d):(\d\d)(?::\d\d)?(Z)?)?$/.exec(String(value)) ?? [];
  if (date === undefined) throw new SkippedAppointment("too-complicated");
  const day = toDayNumber(date);
  const isFarOff = hours !== undefined && (day < EARLIEST || day > LATEST);
  if (toDateText(day) !== date || isFarOff) throw new SkippedAppointment("too-complicated");
  const ofDay = hours === undefined ? undefined : Number(hours) * 60 + Number(minutes);
  return { day, minutes: ofDay, clock: isUtc === undefined ? findClock(timeZone) : UTC };
}

/** In ms since 1970; of a whole day its midnight. */
export function instantOf({ day, minutes, clock }: Moment): number {
  return clock(day, minutes ?? 0);
}

/** "P1DT2H30M" in minutes; undefined when it is no duration, or not a positive one. */
export function toMinutesLong(duration: unknown): number | undefined {
  const [, weeks, days, hours, minutes] = /^\+?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:\d+S)?)?$/.exec(String(duration)) ?? [];
  const total = ((Number(weeks ?? 0) * 7 + Number(days ?? 0)) * 24 + Number(hours ?? 0)) * 60 + Number(minutes ?? 0);
  return total > 0 ? total : undefined;
}
