import { CalendarUnreadable } from "./calendar-unreadable.ts";

/** As api/calendar signs what it writes. */
const OURS = /^PRODID:-\/\/schuifaan\/\/Schuif aan\/\//m;

/**
 * The text of a calendar, without its byte order mark and with one kind of line ending. Throws
 * CalendarUnreadable("not-a-calendar") for a page, and for a calendar of which the end is missing: what was cut off must
 * not look as if it were cancelled. Throws CalendarUnreadable("wrong-address") for a calendar of our own.
 */
export function decodeCalendar(bytes: Uint8Array): string {
  const text = decode(bytes).replaceAll(/\r\n?/g, "\n");
  if (!/^\s*BEGIN:VCALENDAR\s*$/im.test(text.slice(0, 200)) || !/^END:VCALENDAR\s*$/im.test(text.slice(-200))) throw new CalendarUnreadable("not-a-calendar");
  // A place that follows itself would have everything twice, and then four times.
  if (OURS.test(text)) throw new CalendarUnreadable("wrong-address");
  return text;
}

/** RFC 5545 says UTF-8, and servers say "latin 1" of what is UTF-8 all the same; what really is not, old programs wrote. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
