import { nextActivityDay } from "./activity-days.ts";
import { instantAt, toIsoText } from "./amsterdam-time.ts";
import { byStart } from "./by-start.ts";
import { toDayNumber } from "./calendar-day.ts";
import { hasHabits, lastDayOf, whyClosedOn } from "./day-rules.ts";
import { doesHouseOpenOn } from "./day-spans.ts";
import type { Occurrence, OpenSpan, Timeline } from "./moment.ts";
import type { Activity, Place } from "./place.ts";
import { type DayPlan, planDay } from "./plan-day.ts";
import { crossesMidnight } from "./stretch-of.ts";
import { trustIn } from "./trust-in.ts";

/** How far ahead the next moment is looked for: what comes only after a year helps nobody today. */
const LOOK_AHEAD_IN_DAYS = 366;

/** What is open and on at a place on a day ("2026-11-21", Amsterdam), and next after it. */
export function timelineOf(place: Place, day: string): Timeline {
  const today = toDayNumber(day);
  const { occurrences, spans } = planDay(place, today);
  const late = lateFrom(place, today);
  const next = planNext(place, today, endOf([...late.spans, ...spans]));
  const timeline: Timeline = {
    day,
    trust: trustIn(place.lastConfirmed, day, place),
    isKnown: false,
    spans: [...late.spans, ...spans, ...next.spans].toSorted(byStart),
    occurrences: [...late.occurrences, ...occurrences, ...next.occurrences],
  };
  timeline.isKnown = isKnown(place, today, timeline);
  const closedBecause = whyClosedOn(place, today);
  if (closedBecause !== undefined) timeline.closedBecause = closedBecause;
  return timeline;
}

/** Hours that nobody could read leave us with what is on, and without a word about the rest of the day. */
function isKnown(place: Place, today: number, { spans, occurrences }: DayPlan): boolean {
  if (today > lastDayOf(place) || !hasHabits(place) || place.openingHours.length > 0) return true;
  return (spans.length > 0 || occurrences.length > 0) && place.openingHoursText === undefined;
}

/** What began the day before and goes on past midnight. */
function lateFrom(place: Place, today: number): DayPlan {
  const mayBeLate =
    place.openingHours.some(crossesMidnight) || place.specialOpen.some(crossesMidnight) ||
    place.activities.some(({ schedule, exceptions }) => crossesMidnight(schedule) || exceptions.extraDates.some(crossesMidnight));
  if (!mayBeLate) return { occurrences: [], spans: [] };
  const { occurrences, spans } = planDay(place, today - 1);
  const begin = toIsoText(instantAt(today, 0));
  return { occurrences: occurrences.filter(({ endsAt }) => endsAt > begin), spans: spans.filter(({ endsAt }) => endsAt > begin) };
}

/** The next spans, those that start first, and what follows on the day without a gap; and the next occurrence. */
function planNext(place: Place, today: number, end: string): DayPlan {
  const last = today + LOOK_AHEAD_IN_DAYS;
  const activityDay = nextDayOf(place, isPlanned, today + 1, last);
  const openDay = nextHouseDay(place, today + 1, activityDay ?? last) ?? activityDay;
  const plan = openDay === undefined ? undefined : planDay(place, openDay);
  const planned = activityDay === openDay || activityDay === undefined ? plan : planDay(place, activityDay);
  return {
    occurrences: activityDay === undefined ? nextUnplanned(place, today + 1, last) : firstOf(planned?.occurrences.filter(isPlanned)),
    spans: plan === undefined ? [] : firstSpans(plan.spans, end),
  };
}

function isPlanned({ status }: Pick<Occurrence, "status">): boolean {
  return status === "planned";
}

/** Where there is nothing to go to: the next that is full or cancelled. */
function nextUnplanned(place: Place, from: number, to: number): readonly Occurrence[] {
  const day = nextDayOf(place, () => true, from, to);
  return day === undefined ? [] : firstOf(planDay(place, day).occurrences);
}

function nextDayOf(place: Place, isWanted: (activity: Activity) => boolean, from: number, to: number): number | undefined {
  let first: number | undefined;
  for (const activity of place.activities) {
    if (isWanted(activity)) first = nextActivityDay(place, activity, from, first ?? to) ?? first;
  }
  return first;
}

function nextHouseDay(place: Place, from: number, to: number): number | undefined {
  if (place.openingHours.length === 0 && place.specialOpen.length === 0) return undefined;
  const last = Math.min(to, lastDayOf(place));
  for (let day = from; day <= last; day++) if (doesHouseOpenOn(place, day)) return day;
  return undefined;
}

function firstSpans(spans: readonly OpenSpan[], end: string): readonly OpenSpan[] {
  let until = end;
  return spans.filter(({ startsAt, endsAt }) => {
    if (startsAt > until) return startsAt === spans.at(0)?.startsAt;
    if (endsAt > until) until = endsAt;
    return true;
  });
}

function endOf(spans: readonly OpenSpan[]): string {
  return spans.reduce((end, { endsAt }) => (endsAt > end ? endsAt : end), "");
}

function firstOf(occurrences: readonly Occurrence[] | undefined): readonly Occurrence[] {
  return occurrences?.slice(0, 1) ?? [];
}
