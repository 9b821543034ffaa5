import { toAmsterdamDay } from "@schuifaan/shared/domain/amsterdam-time";

import type { CalendarWindow } from "./plan-series.ts";

/**
 * From the first of January of this year up to the end of the next: a year ahead at least. Nobody knows more of a
 * place, and a window that moves once a year leaves an unchanged calendar the same, to the byte.
 */
export function calendarWindowAt(now: Date): CalendarWindow {
  const year = Number(toAmsterdamDay(now.getTime()).slice(0, 4));
  return { from: `${year}-01-01`, to: `${year + 1}-12-31` };
}
