import type { OpeningHours } from "@schuifaan/shared/domain/place";

import { formatDays } from "./format-days.ts";
import type { Messages } from "./nl.ts";

/** "10.00–13.00" */
export function formatRange({ from, to }: { from: string; to: string }, { time }: Messages): string {
  return `${time.clock(from)}–${time.clock(to)}`;
}

/** For on a card, slot by slot: "ma en wo 10.00–13.00". */
export function formatSlot(slot: OpeningHours, text: Messages): string {
  return `${formatDays(slot.days, "shortWeekday", text)} ${formatRange(slot, text)}`;
}
