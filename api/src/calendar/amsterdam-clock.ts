import type { ICalDayJsStub } from "ical-generator";

import { writeInstant, writeWallTime } from "./write-rule.ts";

export const AMSTERDAM = "Europe/Amsterdam";

/** The rule of the European Union, with the first years in which it held; RFC 5545 wants the zone in the file itself. */
export const VTIMEZONE = [
  "BEGIN:VTIMEZONE", `TZID:${AMSTERDAM}`, `X-LIC-LOCATION:${AMSTERDAM}`,
  "BEGIN:DAYLIGHT", "TZNAME:CEST", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "DTSTART:19810329T020000", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "END:DAYLIGHT",
  "BEGIN:STANDARD", "TZNAME:CET", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100", "DTSTART:19961027T030000", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "END:STANDARD",
  "END:VTIMEZONE",
].join("\r\n");

/**
 * A wall-clock time in Amsterdam (of an instant in ms since 1970) that ical-generator writes down as it is. A Date
 * would be written by the time zone of this machine.
 */
export function toWallMoment(instant: number): ICalDayJsStub {
  const moment: ICalDayJsStub = {
    format: (pattern) => (pattern === "YYYYMMDD" ? writeWallTime(instant).slice(0, 8) : writeWallTime(instant).slice(9)),
    tz: () => moment,
    isValid: () => true,
    toDate: () => new Date(instant),
    toJSON: () => writeInstant(instant),
  };
  return moment;
}
