import { toWallTime } from "@schuifaan/shared/domain/amsterdam-time";
import { daysBetween, weekdayOf } from "@schuifaan/shared/domain/calendar-day";
import type { OpenState } from "@schuifaan/shared/domain/moment";

import { formatDate } from "./format-date.ts";
import { formatEnd } from "./format-end.ts";
import type { Messages } from "./nl.ts";

export type OpenLabel = { readonly label: string; readonly tone: "open" | "closed" | "warn" | "plain" };

/** The answer in a few words, for in a tag: "Nu open tot 16.30", "Dicht tot morgen 10.00"; `now` in epoch milliseconds. */
export function formatOpenState(state: OpenState, now: number, text: Messages): OpenLabel {
  const { openState } = text.time;
  if (state.kind === "open") return formatOpen(state, text);
  if (state.kind === "closed") {
    const label = formatClosed(state, now, text);
    return { label: state.call || state.entry === "call_first" ? openState.callFirst(label) : label, tone: "closed" };
  }
  return state.kind === "probably" ? { label: openState.probably, tone: "warn" } : { label: openState.unknown, tone: "plain" };
}

/** Only a door that opens for who just comes is "Nu open": the other ways in say what they ask. */
function formatOpen({ until, entry, call }: Extract<OpenState, { kind: "open" }>, text: Messages): OpenLabel {
  const { openState } = text.time;
  const time = formatEnd(until, text);
  if (entry === "appointment" || entry === "sign_up") return { label: openState.openWith[entry](time), tone: "plain" };
  const label = openState.open(time);
  return { label: call || entry === "call_first" ? openState.callFirst(label) : label, tone: "open" };
}

function formatClosed({ opensAt, because, entry }: Extract<OpenState, { kind: "closed" }>, now: number, text: Messages): string {
  const { openState } = text.time;
  const today = toWallTime(now).date;
  if (opensAt === undefined) {
    return because?.kind === "closure" ? openState.closedThrough(formatDate(because.until, today, text)) : openState.closed;
  }
  const { date, time } = toWallTime(Date.parse(opensAt));
  const moment = nameStart(date, time, today, text);
  return entry === "appointment" || entry === "sign_up" ? openState.closedUntilWith[entry](moment) : openState.closedUntil(moment);
}

/** The day only as far as it is needed: "14.00", "morgen 10.00", "maandag 10.00", "4 januari". */
function nameStart(date: string, time: string, today: string, text: Messages): string {
  const days = daysBetween(today, date);
  const clock = text.time.clock(time);
  if (days === 0) return clock;
  // In December everybody knows which January is meant.
  if (days > 6) return formatDate(date, days < 300 ? date : today, text);
  const name = text.time.nearDays.find(({ ahead }) => ahead === days)?.name ?? text.time.weekday[weekdayOf(date)];
  return `${name} ${clock}`;
}
