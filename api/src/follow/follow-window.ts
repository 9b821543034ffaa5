import { toAmsterdamDay } from "@schuifaan/shared/domain/amsterdam-time";
import { civilOf, dayNumberOf, toDayNumber } from "@schuifaan/shared/domain/calendar-day";

/** Day numbers, first and last. */
export type FollowWindow = {
  readonly today: number;
  /** What repeats is looked at from 1 January of this year to the end of the next: as far as our own calendars tell. */
  readonly from: number;
  readonly to: number;
  /** Dates that no rule of ours can say are taken over this far: the last day of the sixth month from now. */
  readonly lastDate: number;
};

const MONTHS_AHEAD = 6;

/** Its ends move by months and years, so that an unchanged calendar gives the same activities day after day. */
export function followWindowAt(now: Date): FollowWindow {
  const today = toDayNumber(toAmsterdamDay(now.getTime()));
  const { year, month } = civilOf(today);
  const after = month + MONTHS_AHEAD;
  const firstAfter = dayNumberOf(year + Math.floor(after / 12), (after % 12) + 1, 1);
  return { today, from: dayNumberOf(year, 1, 1), to: dayNumberOf(year + 1, 12, 31), lastDate: firstAfter - 1 };
}
