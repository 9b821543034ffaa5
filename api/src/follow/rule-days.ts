import { civilOf, dayNumberOf, daysInMonth, weekdayNumberOf } from "@schuifaan/shared/domain/calendar-day";

import type { Rule } from "./read-rule.ts";

/**
 * The days (day numbers) from `from` up to and including `to` on which a rule that starts on `start` puts something, as
 * RFC 5545, 3.3.10 has it; the start itself always is one. `isWithin` says whether a day is not after UNTIL. Looks at each
 * day once, so that no rule keeps us counting: not even one that has no days at all.
 */
export function daysOfRule(rule: Rule, start: number, from: number, to: number, isWithin: (day: number) => boolean): number[] {
  const days: number[] = [];
  const isOn = RULES[rule.freq](rule, start);
  let left = rule.count ?? Infinity;
  // Only who counts must begin at the beginning.
  for (let day = rule.count === undefined ? Math.max(start, from) : start; day <= to && left > 0; day++) {
    if (day !== start && !isOn(day)) continue;
    if (!isWithin(day)) break;
    left -= 1;
    if (day >= from) days.push(day);
  }
  return days;
}

type IsOn = (day: number) => boolean;

const RULES: Readonly<Record<Rule["freq"], (rule: Rule, start: number) => IsOn>> = { DAILY: daily, WEEKLY: weekly, MONTHLY: monthly, YEARLY: yearly };

function daily(rule: Rule, start: number): IsOn {
  return (day) => (day - start) % rule.interval === 0 && isInMonth(rule, day) && isOnWeekday(rule, day) && isOnDate(rule, day);
}

function weekly(rule: Rule, start: number): IsOn {
  const weekOf = (day: number) => Math.floor((day - ((weekdayNumberOf(day) - rule.weekStart + 7) % 7)) / 7);
  const isDay = rule.byDay.length === 0 ? (day: number) => weekdayNumberOf(day) === weekdayNumberOf(start) : (day: number) => isOnWeekday(rule, day);
  return (day) => isDay(day) && (weekOf(day) - weekOf(start)) % rule.interval === 0 && isInMonth(rule, day);
}

function monthly(rule: Rule, start: number): IsOn {
  const first = civilOf(start);
  const isDay = isDayOfMonth(rule, start);
  return (day) => {
    const { year, month } = civilOf(day);
    return ((year - first.year) * 12 + month - first.month) % rule.interval === 0 && isInMonth(rule, day) && isDay(day) && isAtPosition(rule, day, isDay);
  };
}

function yearly(rule: Rule, start: number): IsOn {
  const first = civilOf(start);
  const isDay = isDayOfMonth(rule, start);
  const isMonth = rule.byMonth.length === 0 ? (day: number) => civilOf(day).month === first.month : (day: number) => isInMonth(rule, day);
  return (day) => (civilOf(day).year - first.year) % rule.interval === 0 && isMonth(day) && isDay(day);
}

function isInMonth({ byMonth }: Rule, day: number): boolean {
  return byMonth.length === 0 || byMonth.includes(civilOf(day).month);
}

function isOnWeekday({ byDay }: Rule, day: number): boolean {
  return byDay.length === 0 || byDay.some(({ weekday }) => weekday === weekdayNumberOf(day));
}

function isOnDate({ byMonthDay }: Rule, day: number): boolean {
  if (byMonthDay.length === 0) return true;
  const { year, month, dayOfMonth } = civilOf(day);
  return byMonthDay.includes(dayOfMonth) || byMonthDay.includes(dayOfMonth - daysInMonth(year, month) - 1);
}

/** Within a month; of a rule that names no days it is the date of the start. */
function isDayOfMonth(rule: Rule, start: number): IsOn {
  if (rule.byDay.length === 0 && rule.byMonthDay.length === 0) return (day) => civilOf(day).dayOfMonth === civilOf(start).dayOfMonth;
  return (day) => isOnDate(rule, day) && (rule.byDay.length === 0 || rule.byDay.some(({ weekday, nth }) => weekday === weekdayNumberOf(day) && isNth(nth, day)));
}

function isNth(nth: number, day: number): boolean {
  const { year, month, dayOfMonth } = civilOf(day);
  if (nth === 0) return true;
  return nth > 0 ? Math.ceil(dayOfMonth / 7) === nth : Math.ceil((daysInMonth(year, month) - dayOfMonth + 1) / 7) === -nth;
}

/** BYSETPOS: of all days of the rule in this month the first, the last … */
function isAtPosition({ bySetPos }: Rule, day: number, isDay: IsOn): boolean {
  if (bySetPos.length === 0) return true;
  const { year, month } = civilOf(day);
  const first = dayNumberOf(year, month, 1);
  const days = Array.from({ length: daysInMonth(year, month) }, (_, index) => first + index).filter(isDay);
  const position = days.indexOf(day);
  return bySetPos.includes(position + 1) || bySetPos.includes(position - days.length);
}
