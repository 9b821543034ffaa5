import { toDayNumber } from "./calendar-day.ts";
import type { Certainty, ClosedBecause } from "./moment.ts";
import type { Activity, Place } from "./place.ts";
import type { PublicHoliday } from "./holiday.ts";
import { isForEveryone, publicHolidayOn } from "./public-holidays.ts";
import { schoolDayOn } from "./school-holidays.ts";

// What a place's own rules make of one day (docs/decisions/0011): closures beat holiday rules, holiday rules beat the
// weekly hours and what repeats. Days are day numbers.

/** How sure something goes on as usual: not at all when it is "closed". */
type Verdict = Certainty | "closed";

/** By its status: "announced" holds only what has a date of its own, for its habits have not begun. */
export function runsOn({ status, movedTo, temporaryUntil }: Place, day: number): "all" | "announced" | "nothing" {
  if (temporaryUntil !== undefined && day > toDayNumber(temporaryUntil)) return "nothing";
  if (status === "paused" || status === "closed") return "nothing";
  if (status === "moved" && movedTo !== undefined) return "nothing";
  return status === "opening_soon" ? "announced" : "all";
}

/** Of the closures on a day the one that ends last. */
export function closureOn({ closures }: Place, day: number): Place["closures"][number] | undefined {
  let last: Place["closures"][number] | undefined;
  for (const closure of closures) {
    if (toDayNumber(closure.from) > day || toDayNumber(closure.to) < day) continue;
    if (last === undefined || closure.to > last.to) last = closure;
  }
  return last;
}

/** Whether the weekly hours hold; not looking at special openings, which beat all of this. */
export function verdictOnHours(place: Place, day: number): Verdict {
  if (closureOn(place, day) !== undefined) return "closed";
  return worst(publicVerdict(place.publicHolidays, publicHolidayOn(day)), schoolVerdict(place.schoolHolidays, place.vakantieregio, day));
}

/** Why the usual hours do not hold on a day; undefined when they do, or may. */
export function whyClosedOn(place: Place, day: number): ClosedBecause | undefined {
  const closure = closureOn(place, day);
  if (closure !== undefined) return { kind: "closure", until: closure.to, ...(closure.text !== undefined && { text: closure.text }) };
  const holiday = publicHolidayOn(day);
  if (holiday !== undefined && publicVerdict(place.publicHolidays, holiday) === "closed") return { kind: "publicHoliday", holiday };
  const school = schoolDayOn(day, place.vakantieregio);
  const isShut = place.schoolHolidays === "closed" && typeof school === "object" && school.isSure;
  return isShut ? { kind: "schoolHoliday", holiday: school.holiday, until: school.until } : undefined;
}

/**
 * Whether an activity goes on. A date that somebody typed (`isByHand`: once, or an extra date) beats every holiday
 * rule, though no closure. Who ignores the closures of the house ignores its holidays too, but not its own.
 */
export function verdictOnActivity(place: Place, { exceptions }: Activity, day: number, isByHand: boolean): Verdict {
  const { ignoreClosures, skipPublicHolidays, skipSchoolHolidays } = exceptions;
  if (!ignoreClosures && closureOn(place, day) !== undefined) return "closed";
  if (isByHand) return "sure";
  const holiday = publicHolidayOn(day);
  const own = worst(
    skipPublicHolidays ? publicVerdict("closed", holiday) : "sure",
    skipSchoolHolidays ? schoolVerdict("closed", place.vakantieregio, day) : "sure",
  );
  if (ignoreClosures || own === "closed") return own;
  return worst(own, worst(publicVerdict(place.publicHolidays, holiday), schoolVerdict(place.schoolHolidays, place.vakantieregio, day)));
}

function publicVerdict(rule: Place["publicHolidays"], holiday: PublicHoliday | undefined): Verdict {
  if (holiday === undefined || rule === "open") return "sure";
  return rule === "closed" && isForEveryone(holiday) ? "closed" : "probably";
}

function schoolVerdict(rule: Place["schoolHolidays"], region: Place["vakantieregio"], day: number): Verdict {
  if (rule === undefined || rule === "open") return "sure";
  const school = schoolDayOn(day, region);
  if (school === undefined) return "sure";
  return rule === "closed" && school !== "unknown" && school.isSure ? "closed" : "probably";
}

function worst(one: Verdict, other: Verdict): Verdict {
  if (one === "closed" || other === "closed") return "closed";
  return one === "sure" ? other : one;
}
