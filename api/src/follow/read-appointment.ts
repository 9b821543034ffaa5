import { z } from "zod";

import type { CalendarComponent, CalendarLine } from "./read-component.ts";
import { type FindClock, instantOf, type Moment, readMoment, readMoments, toMinutesLong } from "./read-moment.ts";
import { readRule, type Rule } from "./read-rule.ts";
import { SkippedAppointment } from "./skipped-appointment.ts";

/** One VEVENT, as far as we look at it: nobody's name or address is in it. */
export type Appointment = {
  readonly uid: string;
  readonly title: string;
  readonly description: string;
  readonly isPrivate: boolean;
  readonly isCancelled: boolean;
  readonly start: Moment;
  /** Undefined when it has no end. */
  readonly lengthInMinutes: number | undefined;
  readonly rule: Rule | undefined;
  readonly skipped: readonly Moment[];
  readonly extra: readonly { readonly start: Moment; readonly lengthInMinutes: number | undefined }[];
  /** The start, by the rule of the series, of the one that this takes the place of. */
  readonly replaces: Moment | undefined;
};

/** Throws SkippedAppointment when its times cannot be read. */
export function readAppointment(component: CalendarComponent, findClock: FindClock): Appointment {
  const { lines, text } = component;
  const start = readFirst(lines("dtstart"), findClock);
  if (start === undefined) throw new SkippedAppointment("too-complicated");
  const rules = lines("rrule");
  if (rules.length > 1 || lines("exrule").length > 0) throw new SkippedAppointment("too-complicated");
  return {
    uid: text("uid") ?? `${text("summary")} ${text("dtstart")}`,
    title: text("summary") ?? "",
    // Outlook writes it as HTML beside, and sometimes only so; ical.js leaves what it does not know as it stands.
    description: text("description")?.trim() || (text("x-alt-desc") ?? "").replaceAll(/\\n/gi, "\n").replaceAll(/\\(.)/g, "$1"),
    isPrivate: /^(private|confidential)$/i.test(text("class") ?? ""),
    isCancelled: /^cancelled$/i.test(text("status") ?? ""),
    start,
    lengthInMinutes: readLength(component, start, findClock),
    rule: rules.map(({ values }) => readRule(values[0], start, findClock))[0],
    skipped: lines("exdate").flatMap((line) => readMoments(line, findClock)),
    extra: lines("rdate").flatMap((line) => readExtra(line, findClock)),
    replaces: readFirst(lines("recurrence-id"), findClock),
  };
}

function readFirst([line]: readonly CalendarLine[], findClock: FindClock): Moment | undefined {
  return line && readMoment(line.values[0], line.timeZone, findClock);
}

function readLength({ lines, text }: CalendarComponent, start: Moment, findClock: FindClock): number | undefined {
  const end = readFirst(lines("dtend"), findClock);
  return end === undefined ? toMinutesLong(text("duration")) : minutesBetween(start, end);
}

/** By the clock where both are told by the same: a night on which the clock changes counts as any other. */
function minutesBetween(start: Moment, end: Moment): number | undefined {
  const byClock = (end.day - start.day) * 1440 + (end.minutes ?? 0) - (start.minutes ?? 0);
  const length = start.clock === end.clock ? byClock : (instantOf(end) - instantOf(start)) / 60_000;
  return length > 0 ? length : undefined;
}

const Period = z.tuple([z.string(), z.string()]);

/** An RDATE: moments, or periods with an end or a length of their own. */
function readExtra(line: CalendarLine, findClock: FindClock): Appointment["extra"] {
  if (line.type !== "period") return readMoments(line, findClock).map((start) => ({ start, lengthInMinutes: undefined }));
  return line.values.map((value) => {
    const [from, to] = Period.parse(value);
    const start = readMoment(from, line.timeZone, findClock);
    const isLength = to.includes("P");
    return { start, lengthInMinutes: isLength ? toMinutesLong(to) : minutesBetween(start, readMoment(to, line.timeZone, findClock)) };
  });
}
