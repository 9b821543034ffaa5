import { addDays, weekdayOf } from "../domain/calendar-day.ts";
import type { DayPart } from "../domain/day-part.ts";
import { Weekday } from "../domain/taxonomy.ts";
import { feastDays } from "./feast-days.ts";
import type { WhenWord } from "./when-words.ts";

/** When somebody wants to go. */
export type When = {
  /** Calendar days in Amsterdam, in order; none when any day will do. */
  readonly days: readonly string[];
  readonly part: DayPart | undefined;
  readonly isNow: boolean;
};

const WORKDAYS: ReadonlySet<Weekday> = new Set(["MO", "TU", "WE", "TH", "FR"]);
const DAYS_A_WEEK = 7;

/** What the words for a time say together, on a day ("2026-11-21", Amsterdam); undefined when there are none. */
export function understandWhen(words: readonly WhenWord[], today: string): When | undefined {
  if (words.length === 0) return undefined;
  const isNow = words.some(({ is }) => is === "now");
  const days = [...new Set(words.flatMap((word) => daysOf(word, today)))].toSorted();
  const parts = new Set(words.flatMap((word) => ("part" in word && word.part !== undefined ? [word.part] : [])));
  const [part] = parts;
  // "ochtend of middag": either will do, and so will any.
  return { days: isNow ? [today] : days, part: parts.size === 1 ? part : undefined, isNow };
}

function daysOf(word: WhenWord, today: string): string[] {
  switch (word.is) {
    case "day":
      return [addDays(today, word.ahead)];
    case "weekday":
      return [addDays(today, daysUntil(word.day, today))];
    case "week":
      return daysOfWeek(word, today);
    case "feast":
      return feastDays(word.feast, today);
    case "date":
      return [word.day];
    case "now":
    case "part":
    case "month":
      break;
  }
  return [];
}

/** A day of this name: today, or the next. */
function daysUntil(day: Weekday, today: string): number {
  return (Weekday.options.indexOf(day) - Weekday.options.indexOf(weekdayOf(today)) + DAYS_A_WEEK) % DAYS_A_WEEK;
}

/** Weeks begin on Monday; what is over of this one is left out. On Sunday its weekend is that one day. */
function daysOfWeek({ ahead, days }: Extract<WhenWord, { is: "week" }>, today: string): string[] {
  const untilMonday = daysUntil("MO", addDays(today, 1)) + 1;
  const from = ahead === 0 ? 0 : untilMonday + (ahead - 1) * DAYS_A_WEEK;
  // "Doordeweeks" on a Saturday means the days that come.
  const to = days === "workdays" ? from + DAYS_A_WEEK : untilMonday + ahead * DAYS_A_WEEK;
  const all = Array.from({ length: to - from }, (_, at) => addDays(today, from + at));
  if (days === "all") return all;
  return all.filter((day) => WORKDAYS.has(weekdayOf(day)) === (days === "workdays"));
}
