import { toWallTime } from "@schuifaan/shared/domain/amsterdam-time";
import { daysBetween, weekdayOf } from "@schuifaan/shared/domain/calendar-day";

import { formatDate } from "./format-date.ts";
import { formatTimes } from "./format-times.ts";
import type { Messages } from "./nl.ts";

/** Instants as ISO text, as the contract has them. */
type Moment = { readonly startsAt: string; readonly endsAt: string };

/** "vandaag 14.00–16.30", "morgen 10.00–12.00", "dinsdag 24 november 10.00–12.00"; `now` in epoch milliseconds. */
export function formatMoment(moment: Moment, now: number, text: Messages): string {
  return `${formatDay(toWallTime(Date.parse(moment.startsAt)).date, now, text)} ${formatTimes(moment, text)}`;
}

/** "vandaag", "morgen", "dinsdag 24 november"; `now` in epoch milliseconds. */
export function formatDay(day: string, now: number, text: Messages): string {
  const today = toWallTime(now).date;
  const days = daysBetween(today, day);
  const near = text.time.nearDays.find(({ ahead }) => ahead === days)?.name;
  return near ?? `${text.time.weekday[weekdayOf(day)]} ${formatDate(day, today, text)}`;
}
