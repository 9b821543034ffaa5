import { weekdayOf } from "@schuifaan/shared/domain/calendar-day";

import { formatDate } from "./format-date.ts";
import type { Messages } from "./nl.ts";

/** "2026-11-24" → "dinsdag 24 november"; the year is added when it is not that of `today`. */
export function formatWeekdayDate(day: string, today: string, text: Messages): string {
  return `${text.time.weekday[weekdayOf(day)]} ${formatDate(day, today, text)}`;
}
