import { toWallTime } from "@schuifaan/shared/domain/amsterdam-time";
import { toDateText, toDayNumber } from "@schuifaan/shared/domain/calendar-day";
import type { Activity, Schedule } from "@schuifaan/shared/domain/place";
import { nextScheduledDay } from "@schuifaan/shared/domain/schedule-days";

import { expandSeries, type Held, type Series } from "./expand-series.ts";
import type { FollowWindow } from "./follow-window.ts";
import { SkippedAppointment } from "./skipped-appointment.ts";
import { toSchedules } from "./to-schedules.ts";

type Extra = Activity["exceptions"]["extraDates"][number];

/** When something is, in the words of an Activity. */
export type Timing = { readonly schedule: Schedule; readonly skipDates: readonly string[]; readonly extraDates: readonly Extra[] };

const MS_PER_DAY = 86_400_000;
/** Of what no rule of ours can say. */
const MOST_DATES = 200;

/**
 * The same days and times as a series has, up to the end of the window: as a rule of ours with what it skips and what it has
 * beside it; else as single dates. A series may take more than one rule. `titleOf` makes of the title that one occurrence
 * has a word that may be shown, or none. Throws SkippedAppointment.
 */
export function toTimings(series: Series, window: FollowWindow, titleOf: (title: string) => string | undefined): Timing[] {
  const held = expandSeries(series, window.from, window.to);
  if (held.some(({ start, end }) => end - start > MS_PER_DAY)) throw new SkippedAppointment("all-day");
  const days = held.map((one) => toExtra(one, titleOf));
  const today = toDateText(window.today);
  if (!days.some(({ date }) => date >= today)) throw new SkippedAppointment("past");
  return sayByRule(series, days, window) ?? [sayByDate(days.filter(({ date }) => date >= today), window)];
}

function toExtra({ start, end, title }: Held, titleOf: (title: string) => string | undefined): Extra {
  const { date, time } = toWallTime(start);
  const text = title === undefined ? undefined : titleOf(title);
  return { date, from: time, to: toWallTime(end).time, ...(text !== undefined && { text }) };
}

/** Undefined when there is no such rule, or it would be wrong more often than right: once is no habit. */
function sayByRule({ main }: Series, days: readonly Extra[], window: FollowWindow): Timing[] | undefined {
  const usual = usualTimes(days);
  const schedules = main === undefined || usual === undefined ? [] : toSchedules(main, usual, window.to);
  const left = new Map(days.map((day) => [keyOf(day), day]));
  const timings = schedules.map((schedule): Timing => {
    const skipDates = daysOf(schedule, window).filter((date) => !left.delete(keyOf({ date, from: schedule.from, to: schedule.to })));
    return { schedule, skipDates, extraDates: [] };
  });
  const [first, ...others] = timings;
  const right = days.length - left.size;
  const wrong = timings.reduce((sum, { skipDates }) => sum + skipDates.length, left.size);
  if (first === undefined || right < 2 || wrong > right) return undefined;
  const extraDates = [...left.values()];
  // An extra one that starts when the rule does takes its place: the day need not be skipped as well.
  const skipDates = first.skipDates.filter((date) => !extraDates.some((extra) => extra.date === date && extra.from === first.schedule.from));
  return [{ ...first, skipDates, extraDates }, ...others];
}

function keyOf({ date, from, to, text = "" }: Extra): string {
  return `${date} ${from} ${to} ${text}`;
}

function daysOf(schedule: Schedule, { from, to }: FollowWindow): string[] {
  const dates: string[] = [];
  let day = nextScheduledDay(schedule, from, to);
  while (day !== undefined) {
    dates.push(toDateText(day));
    day = nextScheduledDay(schedule, day + 1, to);
  }
  return dates;
}

/** The times that most days have; the first of those that are as many. */
function usualTimes(days: readonly Extra[]): Pick<Extra, "from" | "to"> | undefined {
  const counts = new Map<string, number>();
  for (const { from, to } of days) counts.set(from + to, (counts.get(from + to) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return days.find(({ from, to }) => counts.get(from + to) === most);
}

/** The first, however far away, and beside it the others of the coming months. */
function sayByDate([first, ...later]: readonly Extra[], { lastDate }: FollowWindow): Timing {
  if (first === undefined) throw new SkippedAppointment("past");
  const { date, from, to, text } = first;
  const others = later.filter((day) => toDayNumber(day.date) <= lastDate).slice(0, MOST_DATES);
  return {
    schedule: { freq: "ONCE", interval: 1, dtStart: date, from, to },
    skipDates: [],
    extraDates: text === undefined ? others : [first, ...others],
  };
}
