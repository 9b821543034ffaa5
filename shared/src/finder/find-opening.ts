import { toAmsterdamDay } from "../domain/amsterdam-time.ts";
import { addDays } from "../domain/calendar-day.ts";
import type { OpenSpan } from "../domain/moment.ts";
import { findOpenSpans } from "../domain/open-spans.ts";
import type { Place } from "../domain/place.ts";
import type { FactBook } from "./fact-book.ts";
import { lies, minutesAt, windowsOn } from "./moment-windows.ts";
import { OFFERED } from "./named-traits.ts";
import type { Query } from "./understand-query.ts";

const PREFIX = "category=";
/** Of "'s avonds" without a day. */
const DAYS_AHEAD = 7;

/**
 * When the door is open at the time that a query asks for. Undefined when it asks for none, when it is not open then,
 * and when what is wished for is not there whenever the door is: who asks for bingo is not helped by an open door.
 */
export function findOpening(place: Place, { when, wishes, words }: Query, book: FactBook, now: number): OpenSpan | undefined {
  if (when === undefined || words.length > 0) return undefined;
  const wanted = wishes.flatMap(({ traits }) => traits.map(({ trait }) => trait)).filter((trait) => trait.startsWith(PREFIX));
  if (wanted.length > 0 && OFFERED.get(place.type)?.some((category) => wanted.includes(`${PREFIX}${category}`)) !== true) return undefined;

  const [minute, today] = [minutesAt(book, now), toAmsterdamDay(now)];
  const days = when.days.length > 0 ? when.days : Array.from({ length: DAYS_AHEAD }, (_, ahead) => addDays(today, ahead));
  const windows = when.isNow ? [{ from: minute, to: minute + 1, isPart: false }] : windowsOn(book, days, when.part);
  const isMeant = ({ startsAt, endsAt }: OpenSpan) => {
    const [start, end] = [minutesAt(book, Date.parse(startsAt)), minutesAt(book, Date.parse(endsAt))];
    return end > minute && windows.some((window) => window.from < end && lies(start, end, window));
  };
  // A night belongs to the day before.
  for (const day of new Set(days.flatMap((asked) => [addDays(asked, -1), asked]))) {
    const opening = findOpenSpans(place, day, day).find(isMeant);
    if (opening !== undefined) return opening;
  }
  return undefined;
}
