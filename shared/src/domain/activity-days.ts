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
  const { schedule, exceptions } = activity;
  const certainty = verdictByRule(place, activity, day);
  if (certainty !== "closed") found.push(toOccurrence(activity, day, schedule, certainty));
  for (const extra of exceptions.extraDates) {
    if (toDayNumber(extra.date) !== day || verdictOnActivity(place, activity, day, true) === "closed") continue;
    const isSame = certainty !== "closed" && extra.from === schedule.from && extra.to === schedule.to;
    if (!isSame) found.push(toExtra(activity, day, extra));
  }
}

function isOn(place: Place, activity: Activity, day: number): boolean {
  if (verdictByRule(place, activity, day) !== "closed") return true;
  const isExtra = activity.exceptions.extraDates.some(({ date }) => toDayNumber(date) === day);
  return isExtra && verdictOnActivity(place, activity, day, true) !== "closed";
}

/** Whether its schedule puts it on a day and nothing takes it away; extra dates are not looked at. */
function verdictByRule(place: Place, activity: Activity, day: number): Certainty | "closed" {
  const { schedule, exceptions } = activity;
  const isOnce = schedule.freq === "ONCE";
  if (!isOnce && !hasHabits(place)) return "closed";
  if (nextScheduledDay(schedule, day, day) === undefined) return "closed";
  if (exceptions.skipDates.some((skipped) => toDayNumber(skipped) === day)) return "closed";
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
