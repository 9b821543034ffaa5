import { MS_PER_DAY, toDateText, toDayNumber } from "@schuifaan/shared/domain/calendar-day";
import { findOccurrences } from "@schuifaan/shared/domain/find-occurrences";
import type { Activity } from "@schuifaan/shared/domain/place";
import ICAL from "ical.js";
import nodeIcal, { type VEvent } from "node-ical";

import { buildStoredPlace } from "../places/build-stored-place.ts";

// What a calendar means to two programs by other hands, for tests: to us it must mean the same. All are asked without what
// we never take over: whole days, what is private, and what was called off.

/** Day numbers, first and last. */
export type Range = { readonly first: number; readonly last: number };

/** Open on every day that anything is: only the calendar counts. */
export const OPEN_PLACE = buildStoredPlace({ publicHolidays: "open", schoolHolidays: "open", vakantieregio: "zuid" });

/** "2026-11-25T09:00:00.000Z 2026-11-25T11:00:00.000Z", in order. */
export function readOurs(activities: readonly Activity[], { first, last }: Range): string[] {
  const found = findOccurrences({ ...OPEN_PLACE, activities: [...activities] }, toDateText(first), toDateText(last));
  return found.map(({ startsAt, endsAt }) => `${startsAt} ${endsAt}`).toSorted();
}

/** As ical.js reads it, the library behind Thunderbird and Nextcloud. A time without a clock it leaves to who asks. */
export function readWithIcalJs(text: string, range: Range): string[] {
  const calendar = ICAL.Component.fromString(text.replaceAll(/^(DTSTART|DTEND):(?=\d{8}T\d{6}$)/gm, "$1;TZID=Europe/Amsterdam:"));
  const events = calendar.getAllSubcomponents("vevent").map((component) => new ICAL.Event(component, { exceptions: [] }));
  const shown = events.filter((event) => !event.isRecurrenceException()).flatMap((event) => {
    for (const other of events) if (other.isRecurrenceException() && other.uid === event.uid) event.relateException(other);
    const klass = event.component.getFirstPropertyValue("class");
    return expand(event, (range.last + 40) * MS_PER_DAY)
      .filter(({ item, startDate }) => isTaken({ isDate: startDate.isDate, klass, status: item.component.getFirstPropertyValue("status") }))
      .map(({ startDate, endDate }) => ({ start: new Date(startDate.toUnixTime() * 1000), end: new Date(endDate.toUnixTime() * 1000) }));
  });
  return toLines(shown, range);
}

type Details = { readonly item: ICAL.Event; readonly startDate: ICAL.Time; readonly endDate: ICAL.Time };

function expand(event: ICAL.Event, before: number): Details[] {
  if (!event.isRecurring()) return [{ item: event, startDate: event.startDate, endDate: event.endDate }];
  const found: Details[] = [];
  const iterator = event.iterator();
  for (let next: ICAL.Time | null = iterator.next(); next && next.toUnixTime() * 1000 < before; next = iterator.next()) found.push(event.getOccurrenceDetails(next));
  return found;
}

/** As node-ical reads it, which counts with rrule-temporal. It knows no RDATE, and no names of clocks by Mozilla. */
export function readWithNodeIcal(text: string, range: Range): string[] {
  const known = text.replaceAll(/\/mozilla\.org\/\w+\//g, "");
  const events = Object.values(nodeIcal.sync.parseICS(known)).filter((component): component is VEvent => component?.type === "VEVENT");
  const stretch = { from: new Date((range.first - 40) * MS_PER_DAY), to: new Date((range.last + 40) * MS_PER_DAY) };
  const shown = events.flatMap((event) =>
    nodeIcal
      .expandRecurringEvent(event, stretch)
      .filter((instance) => isTaken({ isDate: event.datetype === "date", klass: event.class, status: instance.event.status }))
      .map(({ start, end }) => ({ start: new Date(start), end: new Date(end) })),
  );
  return toLines(shown, range);
}

function isTaken({ isDate, klass, status }: { isDate: boolean; klass: unknown; status: unknown }): boolean {
  return !isDate && klass !== "PRIVATE" && klass !== "CONFIDENTIAL" && status !== "CANCELLED";
}

function toLines(shown: readonly { start: Date; end: Date }[], { first, last }: Range): string[] {
  const inRange = shown.filter(({ start }) => {
    const day = toDayNumber(start.toLocaleDateString("sv-SE", { timeZone: "Europe/Amsterdam" }));
    return day >= first && day <= last;
  });
  return inRange.map(({ start, end }) => `${start.toISOString()} ${end.toISOString()}`).toSorted();
}
