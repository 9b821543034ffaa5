import ICAL from "ical.js";
import nodeIcal, { type VEvent } from "node-ical";

/** One appointment as a program shows it to people. */
export type Shown = { readonly uid: string; readonly startsAt: string; readonly endsAt: string; readonly status: string; readonly summary: string };

/** Far outside of any calendar of ours: everything in it is read. */
const RANGE = { from: new Date("2015-01-01T00:00:00Z"), to: new Date("2045-01-01T00:00:00Z") };

// Two programs by other hands, for tests: what we write must mean to them what it means to us.

/** As ical.js reads it, the library behind Thunderbird and Nextcloud. By start. */
export function readWithIcalJs(text: string): Shown[] {
  const calendar = ICAL.Component.fromString(text);
  for (const timeZone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(timeZone);
  const events = calendar.getAllSubcomponents("vevent").map((component) => new ICAL.Event(component));
  const shown = events.filter((event) => !event.isRecurrenceException()).flatMap((event) => {
    for (const other of events) if (other.isRecurrenceException() && other.uid === event.uid) event.relateException(other);
    if (!event.isRecurring()) return [toShown(event, event.startDate, event.endDate)];
    const found: Shown[] = [];
    const iterator = event.iterator();
    for (let next: ICAL.Time | null = iterator.next(); next; next = iterator.next()) {
      const { item, startDate, endDate } = event.getOccurrenceDetails(next);
      found.push(toShown(item, startDate, endDate));
    }
    return found;
  });
  return shown.toSorted(byStart);
}

function toShown({ uid, summary, component }: ICAL.Event, start: ICAL.Time, end: ICAL.Time): Shown {
  return { uid, summary, startsAt: toIso(start), endsAt: toIso(end), status: String(component.getFirstPropertyValue("status")) };
}

function toIso(time: ICAL.Time): string {
  return new Date(time.toUnixTime() * 1000).toISOString();
}

/** As node-ical reads it, which counts with rrule-temporal. By start. */
export function readWithNodeIcal(text: string): Shown[] {
  const events = Object.values(nodeIcal.sync.parseICS(text)).filter((component): component is VEvent => component?.type === "VEVENT");
  const shown = events.flatMap((event) =>
    nodeIcal.expandRecurringEvent(event, RANGE).map((instance) => ({
      uid: event.uid,
      summary: typeof instance.summary === "string" ? instance.summary : instance.summary.val,
      startsAt: new Date(instance.start).toISOString(),
      endsAt: new Date(instance.end).toISOString(),
      status: String(instance.event.status),
    })),
  );
  return shown.toSorted(byStart);
}

function byStart(one: Shown, other: Shown): number {
  return one.startsAt.localeCompare(other.startsAt) || one.uid.localeCompare(other.uid) || one.endsAt.localeCompare(other.endsAt);
}
