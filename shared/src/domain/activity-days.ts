import { isSkippedByClock, toMinutes } from "./amsterdam-time.ts";
import { toDateText, toDayNumber } from "./calendar-day.ts";
import { hasHabits, lastDayOf, verdictOnActivity } from "./day-rules.ts";
import type { Certainty, Occurrence } from "./moment.ts";
import type { Activity, Place } from "./place.ts";
import { nextScheduledDay } from "./schedule-days.ts";
import { timesOn, type WallTimes } from "./stretch-of.ts";

/** The first day (a day number) from `from` up to and including `to` on which the activity starts, if any. */
export function nextActivityDay(place: Place, activity: Activity, from: number, to: number): number | undefined {
  const last = Math.min(to, lastDayOf(place));
  let day = nextCandidate(activity, from, last);
  while (day !== undefined && !isOn(place, activity, day)) day = nextCandidate(activity, day + 1, last);
  return day;
}

/** Adds all that starts on one day (a day number): mostly one or none; more where extra times were typed. */
export function addOccurrences(found: Occurrence[], place: Place, activity: Activity, day: number): void {
  if (day > lastDayOf(place)) return;
  const certainty = verdictByRule(place, activity, day);
  const extras = extrasOn(place, activity, day);
  if (certainty !== "closed") {
    const byRule = toOccurrence(activity, day, activity.schedule, certainty);
    if (!extras.some(({ startsAt }) => startsAt === byRule.startsAt)) found.push(byRule);
  }
  found.push(...extras);
}

/** What was typed for the day; it takes the place of what starts at the same time, by the rule or typed before it. */
function extrasOn(place: Place, activity: Activity, day: number): readonly Occurrence[] {
  const { extraDates } = activity.exceptions;
  if (extraDates.length === 0 || verdictOnActivity(place, activity, day, true) === "closed") return [];
  const extras = extraDates.filter(({ date }) => toDayNumber(date) === day).map((extra) => toExtra(activity, day, extra));
  return extras.filter(({ startsAt }, index) => extras.findLastIndex((other) => other.startsAt === startsAt) === index);
}

function isOn(place: Place, activity: Activity, day: number): boolean {
  if (verdictByRule(place, activity, day) !== "closed") return true;
  const isExtra = activity.exceptions.extraDates.some(({ date }) => toDayNumber(date) === day);
  return isExtra && verdictOnActivity(place, activity, day, true) !== "closed";
}

/**
 * Whether its schedule puts it on a day and nothing takes it away; extra dates are not looked at. What repeats at a time
 * that summer time skips is left out that night (RFC 5545, 3.3.10); a single date moves an hour on (3.3.5).
 */
function verdictByRule(place: Place, activity: Activity, day: number): Certainty | "closed" {
  const { schedule, exceptions } = activity;
  const isOnce = schedule.freq === "ONCE";
  if (!isOnce && !hasHabits(place)) return "closed";
  if (nextScheduledDay(schedule, day, day) === undefined) return "closed";
  if (exceptions.skipDates.some((skipped) => toDayNumber(skipped) === day)) return "closed";
  if (!isOnce && isSkippedByClock(day, toMinutes(schedule.from))) return "closed";
  return verdictOnActivity(place, activity, day, isOnce);
}

function nextCandidate({ schedule, exceptions }: Activity, from: number, to: number): number | undefined {
  let next = nextScheduledDay(schedule, from, to);
  for (const { date } of exceptions.extraDates) {
    const day = toDayNumber(date);
    if (day >= from && day <= to && (next === undefined || day < next)) next = day;
  }
  return next;
}

/** Its id tells the time too: the rule may put the activity on the same day. */
function toExtra(activity: Activity, day: number, extra: Activity["exceptions"]["extraDates"][number]): Occurrence {
  const occurrence = toOccurrence(activity, day, extra, "sure");
  occurrence.id = `${occurrence.id}T${extra.from}`;
  occurrence.isExtra = true;
  if (extra.text !== undefined) occurrence.note = extra.text;
  return occurrence;
}

function toOccurrence(activity: Activity, day: number, times: WallTimes, certainty: Certainty): Occurrence {
  const { id, title, category, entry, costInEuros, status } = activity;
  const { startsAt, endsAt } = timesOn(day, times);
  const occurrence: Occurrence = {
    id: `${id}@${toDateText(day)}`, activityId: id, title, category, startsAt, endsAt, entry, status, certainty,
  };
  if (costInEuros !== undefined) occurrence.costInEuros = costInEuros;
  return occurrence;
}
