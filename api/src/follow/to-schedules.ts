import { civilOf, toDateText, weekdayOn } from "@schuifaan/shared/domain/calendar-day";
import type { Schedule } from "@schuifaan/shared/domain/place";
import { Weekday } from "@schuifaan/shared/domain/taxonomy";
import { toWallTime } from "@schuifaan/shared/domain/amsterdam-time";
import type { WallTimes } from "@schuifaan/shared/domain/stretch-of";

import type { Appointment } from "./read-appointment.ts";
import { instantOf } from "./read-moment.ts";
import type { Rule, RuleDay } from "./read-rule.ts";
import { daysOfRule } from "./rule-days.ts";

type Rhythm = Pick<Schedule, "freq" | "interval" | "byDay" | "nth">;

/**
 * How our own schedules would say a rule; one for each ordinal ("the first and the third Monday" takes two). None where we
 * have no words for it. Only a guess: whoever asks must look whether it gives the same days.
 */
export function toSchedules({ start, rule }: Appointment, { from, to }: WallTimes, last: number): Schedule[] {
  if (rule === undefined) return [];
  const dtStart = toWallTime(instantOf(start)).date;
  const until = lastDayOf(rule, start.day, last);
  const ends = until === undefined ? {} : { until: toDateText(until) };
  return toRhythms(rule, start.day).map((rhythm) => Object.assign(rhythm, { dtStart, from, to }, ends));
}

/** By the calendar of the program that wrote it; undefined when it goes on after `last`. */
function lastDayOf(rule: Rule, start: number, last: number): number | undefined {
  if (rule.until !== undefined) return rule.until.day;
  if (rule.count === undefined) return undefined;
  const days = daysOfRule(rule, start, start, last, () => true);
  return days.length === rule.count ? days.at(-1) : undefined;
}

function toRhythms(rule: Rule, start: number): Rhythm[] {
  const { freq, interval, byDay } = rule;
  if (rule.byMonth.length > 0) return [];
  switch (freq) {
    case "DAILY": return toDaily(rule, start);
    case "WEEKLY": return [{ freq, interval, byDay: byDay.length === 0 ? [weekdayOn(start)] : namesOf(byDay) }];
    case "MONTHLY": return toMonthly(rule, start);
    case "YEARLY": break;
  }
  return [];
}

function toDaily({ interval, byDay, byMonthDay }: Rule, start: number): Rhythm[] {
  if (byMonthDay.length > 0) return [];
  if (interval === 1) return [{ freq: "WEEKLY", interval, byDay: byDay.length === 0 ? [...Weekday.options] : namesOf(byDay) }];
  return interval % 7 === 0 ? [{ freq: "WEEKLY", interval: interval / 7, byDay: [weekdayOn(start)] }] : [];
}

function toMonthly({ freq, interval, byDay, byMonthDay, bySetPos }: Rule, start: number): Rhythm[] {
  if (freq !== "MONTHLY") return [];
  const [position] = bySetPos;
  const isOwnDate = byMonthDay.every((date) => date === civilOf(start).dayOfMonth);
  if (byMonthDay.length > 0) return bySetPos.length === 0 && byDay.length === 0 && isOwnDate ? [{ freq, interval }] : [];
  if (byDay.length === 0) return [{ freq, interval }];
  const isOneWeekday = byDay.length === 1 && byDay[0]?.nth === 0;
  if (position !== undefined) return isOneWeekday && bySetPos.length === 1 && isSayable(position) ? [{ freq, interval, byDay: namesOf(byDay), nth: position }] : [];
  const ordinals = [...new Set(byDay.map(({ nth }) => nth))];
  if (!ordinals.every(isSayable)) return [];
  return ordinals.map((nth) => {
    const rhythm = { freq, interval, byDay: namesOf(byDay.filter((day) => day.nth === nth)) };
    return Object.assign(rhythm, nth === 0 ? {} : { nth });
  });
}

function isSayable(nth: number): boolean {
  return nth >= -1 && nth <= 5;
}

/** From Monday on, each once. */
function namesOf(days: readonly RuleDay[]): Weekday[] {
  const numbers = new Set(days.map(({ weekday }) => weekday));
  return Weekday.options.filter((_, number) => numbers.has(number));
}
