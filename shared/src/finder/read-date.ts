import { dayNumberOf, daysInMonth, toDateText, toDayNumber } from "../domain/calendar-day.ts";
import type { KnownSpan, QueryToken } from "./find-phrases.ts";
import type { WhenWord } from "./when-words.ts";

const DAY_OF_MONTH = /^([1-9]|[12]\d|3[01])$/;

/** "24 december": the word before the name of a month, and the day that both say, this year or the next. */
export function readDate(tokens: readonly QueryToken[], { start, phrase }: KnownSpan, today: string): { token: QueryToken; when: WhenWord } | undefined {
  const token = tokens[start - 1];
  if (phrase?.is !== "when" || phrase.when.is !== "month" || token === undefined || !DAY_OF_MONTH.test(token.raw)) return undefined;
  const { month } = phrase.when;
  const [year, dayOfMonth] = [Number(today.slice(0, 4)), Number(token.raw)];
  const days = [year, year + 1].filter((inYear) => dayOfMonth <= daysInMonth(inYear, month)).map((inYear) => dayNumberOf(inYear, month, dayOfMonth));
  const day = days.find((number) => number >= toDayNumber(today));
  return day === undefined ? undefined : { token, when: { is: "date", day: toDateText(day) } };
}
