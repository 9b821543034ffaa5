import { instantAt, toMinutes } from "./amsterdam-time.ts";
import { toDateText, toDayNumber } from "./calendar-day.ts";
import { runsOn, verdictOnActivity } from "./day-rules.ts";
import type { Occurrence } from "./moment.ts";
import type { Activity, Place } from "./place.ts";
import { nextScheduledDay } from "./schedule-days.ts";

type Times = { readonly from: string; readonly to: string };
type Extra = Activity["exceptions"]["extraDates"][number];

/** The first day (a day number) from `from` up to and including `to` on which the activity starts, if any. */
export function nextActivityDay(place: Place, activity: Activity, from: number, to: number): number | undefined {
  for (let day = nextCandidate(activity, from, to); day !== undefined; day = nextCandidate(activity, day + 1, to)) {
    if (isOn(place, activity, day)) return day;
  }
  return undefined;
}

/** All that starts on one day (a day number): mostly one or none; more where extra times were added. */
export function occurrencesOn(place: Place, activity: Activity, day: number): Occurrence[] {
  const { schedule, exceptions } = activity;
  const found: Occurrence[] = [];
  if (isOnByRule(place, activity, day)) {
    const certainty = verdictOnActivity(place, activity, day, schedule.freq === "ONCE") === "sure" ? "sure" : "probably";
    found.push({ ...toOccurrence(activity, day, schedule), certainty });
  }
  if (exceptions.extraDates.length === 0 || !isOnByHand(place, activity, day)) return found;
  for (const extra of extrasOn(activity, day)) {
    const occurrence = toExtra(activity, day, extra);
    if (!found.some(({ startsAt, endsAt }) => startsAt === occurrence.startsAt && endsAt === occurrence.endsAt)) found.push(occurrence);
  }
  return found;
}

/** Start and end in ms since 1970: `to` at or before `from` is on the next day. */
export function stretchOf(day: number, { from, to }: Times): { start: number; end: number } {
  const [opens, closes] = [toMinutes(from), toMinutes(to)];
  const minutes = closes > opens ? closes - opens : closes - opens + 1440;
  const start = instantAt(day, opens);
  const end = instantAt(day, opens + minutes);
  // Within the hour that summer time skips the clock says nothing; then only the length is told.
  return { start, end: end > start ? end : start + minutes * 60_000 };
}

function isOn(place: Place, activity: Activity, day: number): boolean {
  return isOnByRule(place, activity, day) || (extrasOn(activity, day).length > 0 && isOnByHand(place, activity, day));
}

function isOnByRule(place: Place, activity: Activity, day: number): boolean {
  const { schedule, exceptions } = activity;
  if (nextScheduledDay(schedule, day, day) === undefined) return false;
  if (exceptions.skipDates.some((skipped) => toDayNumber(skipped) === day)) return false;
  if (schedule.freq === "ONCE") return isOnByHand(place, activity, day);
  return runsOn(place, day) === "all" && verdictOnActivity(place, activity, day, false) !== "closed";
}

function isOnByHand(place: Place, activity: Activity, day: number): boolean {
  return runsOn(place, day) !== "nothing" && verdictOnActivity(place, activity, day, true) !== "closed";
}

function nextCandidate({ schedule, exceptions }: Activity, from: number, to: number): number | undefined {
  let next = nextScheduledDay(schedule, from, to);
  for (const { date } of exceptions.extraDates) {
    const day = toDayNumber(date);
    if (day >= from && day <= to && (next === undefined || day < next)) next = day;
  }
  return next;
}

function extrasOn({ exceptions }: Activity, day: number): Extra[] {
  return exceptions.extraDates.filter(({ date }) => toDayNumber(date) === day);
}

function toExtra(activity: Activity, day: number, extra: Extra): Occurrence {
  const occurrence = toOccurrence(activity, day, extra);
  return {
    ...occurrence,
    id: `${occurrence.id}T${extra.from}`,
    certainty: "sure",
    isExtra: true,
    ...(extra.text !== undefined && { note: extra.text }),
  };
}

function toOccurrence({ id, title, category, entry, costInEuros, status }: Activity, day: number, times: Times): Occurrence {
  const { start, end } = stretchOf(day, times);
  return {
    id: `${id}@${toDateText(day)}`,
    activityId: id,
    title,
    category,
    startsAt: new Date(start).toISOString(),
    endsAt: new Date(end).toISOString(),
    entry,
    ...(costInEuros !== undefined && { costInEuros }),
    status,
    certainty: "sure",
  };
}
