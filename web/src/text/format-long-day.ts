import { toWallTime } from "@schuifaan/shared/domain/amsterdam-time";
import { daysBetween, weekdayOf } from "@schuifaan/shared/domain/calendar-day";

import { capitalise } from "./capitalise.ts";
import { formatDate } from "./format-date.ts";
import type { Messages } from "./nl.ts";

/** "Vandaag, zaterdag 21 november", "Maandag 23 november": for above a day; `now` in epoch milliseconds. */
export function formatLongDay(day: string, now: number, text: Messages): string {
  const today = toWallTime(now).date;
  const days = daysBetween(today, day);
  const near = text.time.nearDays.find(({ ahead }) => ahead === days)?.name;
  const date = `${text.time.weekday[weekdayOf(day)]} ${formatDate(day, today, text)}`;
  return capitalise(near === undefined ? date : `${near}, ${date}`);
}
