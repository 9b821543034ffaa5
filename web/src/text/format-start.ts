import { toWallTime } from "@schuifaan/shared/domain/amsterdam-time";

import { formatDay } from "./format-moment.ts";
import type { Messages } from "./nl.ts";

/** Where there is no room for the end: "vandaag 14.00", "dinsdag 24 november 10.00"; `now` in epoch milliseconds. */
export function formatStart(startsAt: string, now: number, text: Messages): string {
  const { date, time } = toWallTime(Date.parse(startsAt));
  return `${formatDay(date, now, text)} ${text.time.clock(time)}`;
}
