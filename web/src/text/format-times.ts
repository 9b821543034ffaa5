import { toWallTime } from "@schuifaan/shared/domain/amsterdam-time";

import { formatRange } from "./format-hours.ts";
import type { Messages } from "./nl.ts";

const MIDNIGHT = "00:00";

/** "14.00–16.30", on the clocks of Amsterdam; instants as ISO text. */
export function formatTimes({ startsAt, endsAt }: { startsAt: string; endsAt: string }, text: Messages): string {
  const end = toWallTime(Date.parse(endsAt)).time;
  return formatRange({ from: toWallTime(Date.parse(startsAt)).time, to: end === MIDNIGHT ? "24:00" : end }, text);
}
