import { addDays, weekdayOf } from "@schuifaan/shared/domain/calendar-day";
import type { Place } from "@schuifaan/shared/domain/place";
import { findPublicHoliday, isForEveryone } from "@schuifaan/shared/domain/public-holidays";
import { findSchoolHoliday } from "@schuifaan/shared/domain/school-holidays";

import { formatDate } from "../../text/format-date.ts";
import type { Messages } from "../../text/nl.ts";

/** A holiday further ahead is nothing to reckon with yet. */
const AHEAD_IN_DAYS = 70;

type Told = { readonly sentence: string; readonly own?: string | undefined };
type ToldDays = Told & { readonly from: string };

/**
 * Closures, special days and holiday rules that are not over yet, a sentence each, with what the place itself says of
 * it; days in the order in which they come.
 */
export function tellExceptions(place: Place, today: string, text: Messages): Told[] {
  const rules = [tellPublicHolidays(place, today, text), tellSchoolHolidays(place, today, text)];
  return [...tellDays(place, today, text), ...rules.filter((sentence) => sentence !== "").map((sentence) => ({ sentence }))];
}

/** Closures and special openings that are not over, by start. */
export function tellDays({ closures, specialOpen }: Place, today: string, text: Messages): ToldDays[] {
  const { hours } = text.place;
  const closed = closures.map(({ from, to, text: own }) => ({ from, to, sentence: tellClosure(from, to, today, text), own }));
  const open = specialOpen.map(({ date, from, to, text: own }) => ({
    from: date,
    to: date,
    sentence: hours.special(nameDay(date, today, text), text.time.clock(from), text.time.clock(to)),
    own,
  }));
  return [...closed, ...open].filter(({ to }) => to >= today).toSorted((one, other) => one.from.localeCompare(other.from));
}

/** "Dicht tot en met 4 januari 2027." once it has begun. */
export function tellClosure(from: string, to: string, today: string, text: Messages): string {
  const { hours } = text.place;
  if (from === to) return hours.closedOn(nameDay(from, today, text));
  const until = formatDate(to, today, text);
  return from <= today ? hours.closedUntil(until) : hours.closedFrom(formatDate(from, today, text), until);
}

/** "Eerste Kerstdag (25 december)", or "donderdag 24 december". */
function nameDay(day: string, today: string, text: Messages): string {
  const holiday = findPublicHoliday(day);
  const date = formatDate(day, today, text);
  if (holiday === undefined) return `${text.time.weekday[weekdayOf(day)]} ${date}`;
  return text.place.hours.named(text.labels.publicHoliday[holiday], date);
}

function tellPublicHolidays({ publicHolidays, specialOpen }: Place, today: string, text: Messages): string {
  if (publicHolidays === undefined) return "";
  const { hours } = text.place;
  const rule = hours.holidays[publicHolidays];
  const next = daysFrom(today).find((day) => {
    const holiday = findPublicHoliday(day);
    return holiday !== undefined && isForEveryone(holiday) && specialOpen.every(({ date }) => date !== day);
  });
  const holiday = next === undefined ? undefined : findPublicHoliday(next);
  if (publicHolidays !== "closed" || next === undefined || holiday === undefined) return rule;
  return `${rule} ${hours.nextHoliday(text.labels.publicHoliday[holiday], formatDate(next, today, text))}`;
}

function tellSchoolHolidays({ schoolHolidays, vakantieregio }: Place, today: string, text: Messages): string {
  if (schoolHolidays === undefined) return "";
  const { hours } = text.place;
  const rule = hours.school[schoolHolidays];
  if (schoolHolidays === "open" || vakantieregio === undefined) return rule;
  const from = daysFrom(today).find((day) => typeof findSchoolHoliday(day, vakantieregio) === "object");
  const found = from && findSchoolHoliday(from, vakantieregio);
  if (from === undefined || typeof found !== "object" || !found.isSure) return rule;
  const name = text.labels.schoolHoliday[found.holiday];
  return `${rule} ${hours.nextSchoolHoliday(name, formatDate(from, today, text), formatDate(found.until, today, text))}`;
}

function daysFrom(today: string): string[] {
  return Array.from({ length: AHEAD_IN_DAYS }, (_, ahead) => addDays(today, ahead));
}
