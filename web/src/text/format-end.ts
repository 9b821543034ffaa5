import { toWallTime } from "@schuifaan/shared/domain/amsterdam-time";

import type { Messages } from "./nl.ts";

/** Until when: "16.30", and "24.00" for midnight; an instant as ISO text. */
export function formatEnd(endsAt: string, { time }: Messages): string {
  const wall = toWallTime(Date.parse(endsAt)).time;
  return time.clock(wall === "00:00" ? "24:00" : wall);
}
