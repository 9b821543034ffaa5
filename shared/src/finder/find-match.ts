import { toAmsterdamDay, toWallTime } from "../domain/amsterdam-time.ts";
import { addDays } from "../domain/calendar-day.ts";
import { dayPartOf } from "../domain/day-part-of.ts";
import { findOccurrences } from "../domain/find-occurrences.ts";
import { foldWord, splitWords } from "../domain/fold-words.ts";
import type { Occurrence, OpenSpan } from "../domain/moment.ts";
import type { Activity, Place } from "../domain/place.ts";
import type { FactBook } from "./fact-book.ts";
import { findOpening } from "./find-opening.ts";
import { toQueryWord } from "./query-words.ts";
import type { Query } from "./understand-query.ts";
import type { When } from "./understand-when.ts";
import type { Wish } from "./vocabulary.ts";

/** Further ahead than this nobody plans a cup of coffee. */
const LOOK_AHEAD_IN_DAYS = 366;
const SOON_IN_DAYS = 15;
const SHORTEST_START = 4;

/** What answers a query at a place: an activity, or else its open door. */
export type Match = { readonly occurrence?: Occurrence | undefined; readonly opening?: OpenSpan | undefined };

/**
 * The occurrence that answers a query: of the activities that answer it best, the first that is not over, at the time
 * that was asked for if there is one. When there is none then, but the door is open and that is enough, the opening:
 * who wants coffee on Sunday is not told of Tuesday. Neither when no activity has anything to do with it.
 */
export function findMatch(place: Place, query: Query, book: FactBook, now: number): Match {
  const fits = place.activities.map((activity) => fitOf(activity, query));
  const best = Math.max(0, ...fits);
  const isAsked = query.wishes.some(isAboutActivities) || query.words.length > 0;
  const isAbout = best > 0 || (!isAsked && query.when !== undefined);
  const chosen = new Set(isAbout ? place.activities.filter((_, number) => fits[number] === best).map(({ id }) => id) : []);
  const coming = findComing({ ...place, activities: place.activities.filter(({ id }) => chosen.has(id)) }, now);
  const then = coming.filter((occurrence) => isThen(occurrence, query.when, now));
  const opening = then.length === 0 ? findOpening(place, query, book, now) : undefined;
  if (opening !== undefined) return { opening };
  // Somebody who asks for a day and nothing else is told of that day or of nothing.
  const left = then.length > 0 || isAsked ? [...then, ...coming] : [];
  return { occurrence: left.find(({ status }) => status === "planned") ?? left[0] };
}

function findComing(place: Place, now: number): Occurrence[] {
  if (place.activities.length === 0) return [];
  const [today, instant] = [toAmsterdamDay(now), new Date(now).toISOString()];
  const comingUntil = (days: number) => findOccurrences(place, today, addDays(today, days)).filter(({ endsAt }) => endsAt > instant);
  const soon = comingUntil(SOON_IN_DAYS);
  return soon.length > 0 ? soon : comingUntil(LOOK_AHEAD_IN_DAYS);
}

function isAboutActivities({ traits }: Wish): boolean {
  return traits.some(({ trait }) => trait.startsWith("category="));
}

/** How many of the things asked for it is: by its words more than by its category. */
function fitOf({ title, description = "", audience = "", category }: Activity, { wishes, words }: Query): number {
  const [own, more] = [title, `${description} ${audience}`].map((text) => splitWords(text).map(foldWord));
  const scoreOf = (row: readonly string[]) => {
    if (row.every((word) => own?.some((other) => isWord(word, other)))) return 4;
    return row.every((word) => [own, more].some((text) => text?.some((other) => isWord(word, other)))) ? 2 : 0;
  };
  const ofWishes = wishes.map(({ traits, names }) => {
    const ofKind = traits.some(({ trait }) => trait === `category=${category}`) ? 3 : 0;
    const isCategory = traits.some(({ trait }) => trait.startsWith("category="));
    const inText = isCategory ? Math.max(0, ...names.map(scoreOf)) : 0;
    return ofKind + inText;
  });
  const ofWords = words.map((word) => {
    const { spellings, stem } = toQueryWord(word);
    return Math.max(0, ...[...spellings, ...(stem === undefined ? [] : [stem])].map((spelling) => scoreOf([spelling])));
  });
  return [...ofWishes, ...ofWords].reduce((sum, fit) => sum + fit, 0);
}

function isWord(word: string, other: string): boolean {
  return other === word || (word.length >= SHORTEST_START && other.startsWith(word));
}

function isThen({ startsAt, endsAt }: Occurrence, when: When | undefined, now: number): boolean {
  if (when === undefined) return true;
  const { date, time } = toWallTime(Date.parse(startsAt));
  if (when.isNow) return Date.parse(startsAt) <= now && now < Date.parse(endsAt);
  return (when.days.length === 0 || when.days.includes(date)) && (when.part === undefined || dayPartOf(time) === when.part);
}
