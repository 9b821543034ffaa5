import { toWallTime } from "@schuifaan/shared/domain/amsterdam-time";

import { formatDay } from "./format-moment.ts";
import type { Messages } from "./nl.ts";

/** How old what was kept is, by an ISO instant: "vandaag 11.40", "dinsdag 24 november 9.05". */
export function formatKept(keptAt: string, now: number, text: Messages): string {
  const { date, time } = toWallTime(Date.parse(keptAt));
  return `${formatDay(date, now, text)} ${text.time.clock(time.replace(/^0/, ""))}`;
}
