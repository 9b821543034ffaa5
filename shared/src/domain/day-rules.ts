import { toDayNumber, weekdayOn } from "./calendar-day.ts";
import type { PublicHoliday } from "./holiday.ts";
import type { Certainty, ClosedBecause } from "./moment.ts";
import type { Activity, Place } from "./place.ts";
import { isForEveryone, publicHolidayOn } from "./public-holidays.ts";
import { nextScheduledDay } from "./schedule-days.ts";
import { schoolBreakOn } from "./school-holidays.ts";

// What a place's own rules make of one day, a day number (docs/decisions/0015): closures beat holiday rules, holiday
// rules beat the weekly hours and what repeats.

/** How sure something goes on as usual: not at all when it is "closed". */
type Verdict = Certainty | "closed";

/** The last day on which anything can be at a place; before all days when its status says that nothing is. */
export function lastDayOf({ status, movedTo, temporaryUntil }: Place): number {
  if (status === "paused" || status === "closed" || (status === "moved" && movedTo !== undefined)) return -Infinity;
  return temporaryUntil === undefined ? Infinity : toDayNumber(temporaryUntil);
}

/** Of a place that opens soon only what has a date of its own holds, such as the first day: its habits come later. */
export function hasHabits({ status }: Place): boolean {
  return status !== "opening_soon";
}

/** Of the closures on a day the one that ends last. */
function closureOn({ closures }: Place, day: number): Place["closures"][number] | undefined {
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
  return houseVerdict(place, day, publicHolidayOn(day));
}

/** Why a place is not open as usual on a day; undefined when it is, or may be. */
export function whyClosedOn(place: Place, day: number): ClosedBecause | undefined {
  const closure = closureOn(place, day);
  if (closure !== undefined) return { kind: "closure", until: closure.to, ...(closure.text !== undefined && { text: closure.text }) };
  const holiday = publicHolidayOn(day);
  const isFeast = holiday !== undefined && publicVerdict(place.publicHolidays, holiday) === "closed";
  if (isFeast && isUsualOn(place, day)) return { kind: "publicHoliday", holiday };
  const school = schoolBreakOn(day, place.vakantieregio);
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
    skipSchoolHolidays ? schoolVerdict("closed", place, day) : "sure",
  );
  return ignoreClosures ? own : worst(own, houseVerdict(place, day, holiday));
}

/** Whether anything would be on a day if it were like others. */
function isUsualOn({ openingHours, activities }: Place, day: number): boolean {
  const weekday = weekdayOn(day);
  return (
    openingHours.some(({ days }) => days.includes(weekday)) ||
    activities.some(({ schedule }) => nextScheduledDay(schedule, day, day) !== undefined)
  );
}

function houseVerdict(place: Place, day: number, holiday: PublicHoliday | undefined): Verdict {
  return worst(publicVerdict(place.publicHolidays, holiday), schoolVerdict(place.schoolHolidays, place, day));
}

function publicVerdict(rule: Place["publicHolidays"], holiday: PublicHoliday | undefined): Verdict {
  if (holiday === undefined || rule === "open") return "sure";
  return rule === "closed" && isForEveryone(holiday) ? "closed" : "probably";
}

function schoolVerdict(rule: Place["schoolHolidays"], { vakantieregio }: Place, day: number): Verdict {
  if (rule === undefined || rule === "open") return "sure";
  const school = schoolBreakOn(day, vakantieregio);
  if (school === undefined) return "sure";
  return rule === "closed" && school !== "unknown" && school.isSure ? "closed" : "probably";
}

function worst(one: Verdict, other: Verdict): Verdict {
  if (one === "closed" || other === "closed") return "closed";
  return one === "sure" ? other : one;
}
