import { toWallTime } from "@schuifaan/shared/domain/amsterdam-time";

import { daysBetween, formatDate, weekdayOf } from "./format-date.ts";
import { formatRange } from "./format-hours.ts";
import type { Messages } from "./nl.ts";

const MIDNIGHT = "00:00";

/** Instants as ISO text, as the contract has them. */
type Moment = { readonly startsAt: string; readonly endsAt: string };

/** "vandaag 14.00–16.30", "morgen 10.00–12.00", "dinsdag 24 november 10.00–12.00"; `now` in epoch milliseconds. */
export function formatMoment({ startsAt, endsAt }: Moment, now: number, text: Messages): string {
  const start = toWallTime(Date.parse(startsAt));
  const end = toWallTime(Date.parse(endsAt));
  const range = formatRange({ from: start.time, to: end.time === MIDNIGHT ? "24:00" : end.time }, text);
  return `${formatDay(start.date, now, text)} ${range}`;
}

/** "vandaag", "morgen", "dinsdag 24 november"; `now` in epoch milliseconds. */
export function formatDay(day: string, now: number, text: Messages): string {
  const today = toWallTime(now).date;
  const days = daysBetween(today, day);
  const near = text.time.nearDays.find(({ ahead }) => ahead === days)?.name;
  return near ?? `${text.time.weekday[weekdayOf(day)]} ${formatDate(day, today, text)}`;
}
