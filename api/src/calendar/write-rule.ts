import { toWallTime } from "@schuifaan/shared/domain/amsterdam-time";
import { weekdayOf } from "@schuifaan/shared/domain/calendar-day";
import type { Schedule } from "@schuifaan/shared/domain/place";

/** "20261121T193000": a wall-clock time in Amsterdam as iCalendar writes it, of an instant in ms since 1970. */
export function writeWallTime(instant: number): string {
  const { date, time } = toWallTime(instant);
  return `${date.replaceAll("-", "")}T${time.replace(":", "")}00`;
}

/** "20261121T183000Z": an instant (ms since 1970) as iCalendar writes it in UTC. */
export function writeInstant(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 19).replaceAll(/[-:]/g, "")}Z`;
}

/**
 * An RRULE value (RFC 5545, 3.3.10) for what repeats, up to and including its last start. Weeks begin on Monday, and
 * that must be said: of every second week it decides which.
 */
export function writeRule(schedule: Schedule, lastStart: number): string {
  const { freq, interval } = schedule;
  return [`FREQ=${freq}`, `INTERVAL=${interval}`, ...daysOf(schedule), "WKST=MO", `UNTIL=${writeInstant(lastStart)}`].join(";");
}

function daysOf({ freq, byDay, nth, dtStart }: Schedule): string[] {
  if (freq === "MONTHLY" && byDay === undefined && nth === undefined) return [`BYMONTHDAY=${Number(dtStart.slice(8))}`];
  const weekdays = byDay === undefined || byDay.length === 0 ? [weekdayOf(dtStart)] : byDay;
  const number = freq === "MONTHLY" ? (nth ?? "") : "";
  return [`BYDAY=${weekdays.map((weekday) => `${number}${weekday}`).join(",")}`];
}
