import { weekdayOf } from "@schuifaan/shared/domain/calendar-day";
import type { Schedule } from "@schuifaan/shared/domain/place";

import { formatDate } from "./format-date.ts";
import { formatDays } from "./format-days.ts";
import { formatRange } from "./format-hours.ts";
import type { Messages } from "./nl.ts";

/** "elke maandag en woensdag, 10.00–12.00 uur"; begin and end are named only when they still matter today. */
export function formatSchedule(schedule: Schedule, today: string, text: Messages): string {
  const { dtStart, until, freq } = schedule;
  const isOnce = freq === "ONCE";
  const parts = [
    isOnce
      ? `${text.time.weekday[weekdayOf(dtStart)]} ${formatDate(dtStart, today, text)}`
      : formatRhythm(schedule, text),
    text.time.hours(formatRange(schedule, text)),
    !isOnce && dtStart > today ? text.time.from(formatDate(dtStart, today, text)) : "",
    !isOnce && until !== undefined ? text.time.until(formatDate(until, today, text)) : "",
  ];
  return parts.filter((part) => part !== "").join(", ");
}

/** "elke maandag en woensdag", "elke eerste vrijdag van de maand". */
export function formatRhythm({ freq, interval, byDay, dtStart, nth }: Schedule, text: Messages): string {
  const { time } = text;
  if (freq === "MONTHLY" && byDay === undefined && nth === undefined) {
    const date = Number(dtStart.slice(8));
    return interval === 1 ? time.everyMonthOn(date) : time.everyMonthsOn(interval, date);
  }
  const days = byDay ?? [weekdayOf(dtStart)];
  if (freq === "MONTHLY") return formatMonthly(interval, nth, formatDays(days, "weekday", text), text);
  if (interval === 1 && days.length === 7) return time.everyDay;
  const names = formatDays(days, "weekday", text);
  if (interval === 1) return time.every(names);
  return interval === 2 ? time.everyOther(names) : time.everyWeeks(interval, names);
}

function formatMonthly(interval: number, nth: number | undefined, days: string, { time }: Messages): string {
  const word = Object.entries(time.nth).find(([number]) => Number(number) === nth)?.[1];
  if (word === undefined) return time.everyMonth(days);
  return interval === 1 ? time.everyNth(word, days) : time.everyNthMonths(interval, word, days);
}
