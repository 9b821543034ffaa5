import { nextActivityDay, occurrencesOn } from "./activity-days.ts";
import { instantAt } from "./amsterdam-time.ts";
import { toDayNumber } from "./calendar-day.ts";
import { runsOn, whyClosedOn } from "./day-rules.ts";
import { mayOpenOn, spansOn } from "./day-spans.ts";
import { byStart } from "./find-occurrences.ts";
import type { Occurrence, OpenSpan, Timeline } from "./moment.ts";
import type { Activity, Place } from "./place.ts";
import { trustIn } from "./trust-in.ts";

/** How far ahead the next moment is looked for: what comes only after a year helps nobody today. */
const LOOK_AHEAD_IN_DAYS = 366;

type Day = { readonly occurrences: readonly Occurrence[]; readonly spans: readonly OpenSpan[] };

/** What is open and on at a place on a day ("2026-11-21", Amsterdam), and next after it. */
export function timelineOf(place: Place, day: string): Timeline {
  const today = toDayNumber(day);
  const [yesterday, now, tomorrow] = [planOf(place, today - 1), planOf(place, today), planOf(place, today + 1)];
  const begin = new Date(instantAt(today, 0)).toISOString();
  const isGoingOn = ({ endsAt }: { endsAt: string }) => endsAt > begin;
  const near = [...yesterday.spans.filter(isGoingOn), ...now.spans];
  const next = nextSpans(place, today, near, tomorrow);
  const occurrences = [...yesterday.occurrences.filter(isGoingOn), ...now.occurrences, ...nextOccurrence(place, today)];
  const spans = [...near, ...next];
  const closedBecause = whyClosedOn(place, today);
  return {
    day,
    trust: trustIn(place.lastConfirmed, day),
    isKnown: isKnown(place, today, spans.length + occurrences.length),
    spans,
    occurrences,
    ...(closedBecause && { closedBecause }),
  };
}

/** Hours that nobody could read leave us with what is on, and without a word about the rest of the day. */
function isKnown(place: Place, today: number, moments: number): boolean {
  if (runsOn(place, today) !== "all") return true;
  if (place.openingHours.length > 0) return true;
  return moments > 0 && place.openingHoursText === undefined;
}

function planOf(place: Place, day: number): Day {
  const occurrences = place.activities.flatMap((activity) => occurrencesOn(place, activity, day)).toSorted(byStart);
  return { occurrences, spans: spansOn(place, day, occurrences) };
}

/** The next span after the day, and those of tomorrow that follow on the day without a gap. */
function nextSpans(place: Place, today: number, near: readonly OpenSpan[], tomorrow: Day): OpenSpan[] {
  let end = near.reduce((latest, { endsAt }) => (endsAt > latest ? endsAt : latest), "");
  const following = tomorrow.spans.filter(({ startsAt, endsAt }) => {
    const isRun = startsAt <= end;
    if (isRun && endsAt > end) end = endsAt;
    return isRun || startsAt === tomorrow.spans.at(0)?.startsAt;
  });
  if (following.length > 0) return following;
  const last = today + LOOK_AHEAD_IN_DAYS;
  for (let day = nextOpenDay(place, today + 2, last); day !== undefined; day = nextOpenDay(place, day + 1, last)) {
    const { spans } = planOf(place, day);
    if (spans.length > 0) return spans.filter(({ startsAt }) => startsAt === spans.at(0)?.startsAt);
  }
  return [];
}

/** The first day from `from` up to and including `to` on which the door may open. */
function nextOpenDay(place: Place, from: number, to: number): number | undefined {
  const activities = place.activities.filter(({ status }) => status === "planned");
  const byActivity = firstDayOf(place, activities, from, to);
  for (let day = from; day <= (byActivity ?? to); day++) if (mayOpenOn(place, day)) return day;
  return byActivity;
}

/** The next that somebody can go to; where there is none, the next that is full or cancelled. */
function nextOccurrence(place: Place, today: number): Occurrence[] {
  const { activities } = place;
  const planned = firstOf(place, activities.filter(({ status }) => status === "planned"), today);
  return planned ?? firstOf(place, activities.filter(({ status }) => status !== "planned"), today) ?? [];
}

function firstOf(place: Place, activities: readonly Activity[], today: number): Occurrence[] | undefined {
  const day = firstDayOf(place, activities, today + 1, today + LOOK_AHEAD_IN_DAYS);
  return day === undefined ? undefined : activities.flatMap((activity) => occurrencesOn(place, activity, day)).toSorted(byStart).slice(0, 1);
}

function firstDayOf(place: Place, activities: readonly Activity[], from: number, to: number): number | undefined {
  let first: number | undefined;
  for (const activity of activities) first = nextActivityDay(place, activity, from, first ?? to) ?? first;
  return first;
}
