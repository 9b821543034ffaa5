import { toAmsterdamDay } from "@schuifaan/shared/domain/amsterdam-time";
import { toDayNumber } from "@schuifaan/shared/domain/calendar-day";

import type { Appointment } from "./read-appointment.ts";
import { instantOf, type Moment } from "./read-moment.ts";
import { daysOfRule } from "./rule-days.ts";
import { SkippedAppointment } from "./skipped-appointment.ts";

/** What shares a UID: the series itself, and those of its occurrences that were changed one by one. */
export type Series = { readonly main: Appointment | undefined; readonly changed: readonly Appointment[] };

/** One occurrence, in ms since 1970, with the title that only it has. */
export type Held = { readonly start: number; readonly end: number; readonly title: string | undefined };

const MS_PER_MINUTE = 60_000;
/** Nobody moves an occurrence further. */
const FURTHEST_IN_DAYS = 750;

/** All that a series holds from one day up to and including another (day numbers, Amsterdam), by start. Throws SkippedAppointment. */
export function expandSeries({ main, changed }: Series, from: number, to: number): Held[] {
  const held = new Map<number, Held>();
  for (const one of main === undefined ? [] : expandMain(main, changed, from, to)) held.set(one.start, one);
  for (const event of changed) {
    const instead = event.replaces === undefined ? undefined : findReplaced(held, event.replaces);
    // Of a series that is not in the calendar the changed ones stand alone.
    if (main !== undefined && instead === undefined) continue;
    if (instead !== undefined) held.delete(instead);
    if (!event.isCancelled && !event.isPrivate && event.start.minutes !== undefined) keepChanged(held, event, main);
  }
  const isWithin = ({ start }: Held) => {
    const day = toDayNumber(toAmsterdamDay(start));
    return day >= from && day <= to;
  };
  return [...held.values()].filter(isWithin).toSorted((one, other) => one.start - other.start);
}

function keepChanged(held: Map<number, Held>, event: Appointment, main: Appointment | undefined): void {
  const length = event.lengthInMinutes ?? main?.lengthInMinutes;
  if (length === undefined) return;
  const title = main === undefined || event.title.trim() === main.title.trim() ? undefined : event.title;
  const start = instantOf(event.start);
  held.set(start, { start, end: endOf(event.start, length), title });
}

function expandMain(main: Appointment, changed: readonly Appointment[], from: number, to: number): Held[] {
  const { start, lengthInMinutes, rule, skipped, extra } = main;
  if (lengthInMinutes === undefined) throw new SkippedAppointment("no-end");
  // What was moved in from outside of these days was there by the rule.
  const moved = changed.flatMap(({ replaces }) => replaces?.day ?? []);
  const [first, last] = [Math.max(from - FURTHEST_IN_DAYS, Math.min(from - 1, ...moved)), Math.min(to + FURTHEST_IN_DAYS, Math.max(to + 1, ...moved))];
  const days = rule === undefined ? [start.day] : daysOfRule(rule, start.day, first, last, untilOf(main));
  const byRule = days.map((day) => ({ start: { ...start, day }, lengthInMinutes }));
  const all = [...byRule, ...extra.filter((one) => one.start.minutes !== undefined)];
  return all
    .filter((one) => !skipped.some((moment) => isSame(moment, one.start)))
    .map((one) => ({ start: instantOf(one.start), end: endOf(one.start, one.lengthInMinutes ?? lengthInMinutes), title: undefined }));
}

/** Up to and including UNTIL; of a day without a time all of it. */
function untilOf({ start, rule }: Appointment): (day: number) => boolean {
  const until = rule?.until;
  if (until === undefined) return () => true;
  if (until.minutes === undefined) return (day) => day <= until.day;
  const last = instantOf(until);
  return (day) => instantOf({ ...start, day }) <= last;
}

/** A day without a time takes all that is on it. */
function isSame(given: Moment, start: Moment): boolean {
  return given.minutes === undefined ? given.day === start.day : instantOf(given) === instantOf(start);
}

function findReplaced(held: ReadonlyMap<number, Held>, replaces: Moment): number | undefined {
  if (replaces.minutes !== undefined) return held.has(instantOf(replaces)) ? instantOf(replaces) : undefined;
  return [...held.keys()].find((start) => toDayNumber(toAmsterdamDay(start)) === replaces.day);
}

function endOf({ day, minutes = 0, clock }: Moment, length: number): number {
  const end = clock(day, minutes + length);
  const start = clock(day, minutes);
  return end > start ? end : start + length * MS_PER_MINUTE;
}
