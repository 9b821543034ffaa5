import { toWallTime } from "@schuifaan/shared/domain/amsterdam-time";
import { addDays } from "@schuifaan/shared/domain/calendar-day";
import { findOpenSpans } from "@schuifaan/shared/domain/open-spans";
import type { Place } from "@schuifaan/shared/domain/place";
import { trustIn } from "@schuifaan/shared/domain/trust-in";

import type { Data } from "./place-data.ts";
import { toDayData } from "./day-data.ts";

const AHEAD_IN_DAYS = 60;
const RUNS = new Set<Place["status"]>(["active", "temporary", "season", "moved"]);

/** The weekly hours, and each of the coming 60 days that is otherwise: by closure, special opening or holiday. */
export function toHoursData(place: Place, today: string): Data {
  const { openingHours, status, movedTo, temporaryUntil, lastConfirmed, entry } = place;
  if (!RUNS.has(status) || movedTo !== undefined || trustIn(lastConfirmed, today) === "stale") return {};
  const weekly = openingHours
    .filter((slot) => (slot.entry ?? entry) !== "appointment")
    .map(({ days, from, to }) => ({
      "@type": "OpeningHoursSpecification",
      dayOfWeek: days.map(toDayData),
      opens: from,
      closes: toClosing(to),
      validThrough: temporaryUntil,
    }));
  if (weekly.length === 0) return {};
  const special = toSpecialData(place, today);
  return { openingHoursSpecification: weekly, specialOpeningHoursSpecification: special.length > 0 ? special : undefined };
}

type Range = { readonly opens: string; readonly closes: string };
type DayPlan = { readonly first: string; readonly last: string; readonly ranges: readonly Range[] };

/** What is doubtful on a day counts as shut: a machine sends people to the door without a word of doubt. */
function toSpecialData(place: Place, today: string): Data[] {
  const usual: Place = { ...place, closures: [], specialOpen: [], publicHolidays: "open", schoolHolidays: "open" };
  const days = Array.from({ length: AHEAD_IN_DAYS }, (_, ahead) => addDays(today, ahead))
    .map((day) => ({ first: day, last: day, ranges: rangesOn(place, day), usual: rangesOn(usual, day) }))
    .filter((day) => JSON.stringify(day.ranges) !== JSON.stringify(day.usual));
  return joinShutDays(days).flatMap(({ first, last, ranges }) => {
    // Shut all day is told as from midnight to midnight (Google's reading of schema.org).
    const told = ranges.length > 0 ? ranges : [{ opens: "00:00", closes: "00:00" }];
    return told.map((range) => Object.assign({ "@type": "OpeningHoursSpecification", validFrom: first, validThrough: last }, range));
  });
}

function rangesOn(place: Place, day: string): Range[] {
  return findOpenSpans({ ...place, activities: [] }, day, day)
    .filter(({ certainty, entry }) => certainty === "sure" && entry !== "appointment")
    .map(({ startsAt, endsAt }) => ({ opens: clockAt(startsAt), closes: toClosing(clockAt(endsAt)) }));
}

function joinShutDays(days: readonly DayPlan[]): DayPlan[] {
  const joined: DayPlan[] = [];
  for (const day of days) {
    const before = joined.at(-1);
    const follows = before?.ranges.length === 0 && day.ranges.length === 0 && addDays(before.last, 1) === day.first;
    if (follows) joined[joined.length - 1] = { ...before, last: day.last };
    else joined.push(day);
  }
  return joined;
}

function clockAt(instant: string): string {
  return toWallTime(Date.parse(instant)).time;
}

/** schema.org knows no 24:00, and from 20:00 to 00:00 would be read as shut. */
function toClosing(time: string): string {
  return time === "24:00" || time === "00:00" ? "23:59" : time;
}
