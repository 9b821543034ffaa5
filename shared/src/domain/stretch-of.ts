import { instantAt, MINUTES_PER_DAY, toIsoText, toMinutes } from "./amsterdam-time.ts";

/** Wall-clock times, "19:30" to "21:00"; a `to` at or before `from` is on the next day. */
export type WallTimes = { readonly from: string; readonly to: string };

/** The instants, in ms since 1970, of wall-clock times on a day (a day number): end after start. */
export function stretchOf(day: number, { from, to }: WallTimes): { start: number; end: number } {
  const opens = toMinutes(from);
  const closes = toMinutes(to);
  const length = closes > opens ? closes - opens : closes - opens + MINUTES_PER_DAY;
  const start = instantAt(day, opens);
  const end = instantAt(day, opens + length);
  // In the hour that summer time skips, the end may come out before the start; then the length is what is meant.
  return { start, end: end > start ? end : start + length * 60_000 };
}

/** As `stretchOf`, in ISO text. */
export function timesOn(day: number, times: WallTimes): { startsAt: string; endsAt: string } {
  const { start, end } = stretchOf(day, times);
  return { startsAt: toIsoText(start), endsAt: toIsoText(end) };
}

export function crossesMidnight({ from, to }: WallTimes): boolean {
  return to <= from;
}
