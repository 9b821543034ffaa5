import { toAmsterdamDay, toWallTime } from "../domain/amsterdam-time.ts";
import { dayPartOf } from "../domain/day-part-of.ts";
import { foldWord, splitWords } from "../domain/fold-words.ts";
import type { Activity, Place } from "../domain/place.ts";
import { distanceInMetres } from "../domain/point.ts";
import type { Finder } from "./build-finder.ts";
import type { Listing } from "./listing.ts";
import { matchWords } from "./match-words.ts";
import { activityIn, categoryIn, entryIn, isFreeIn, MS_PER_MINUTE } from "./plan-place.ts";
import { toQueryWord } from "./query-words.ts";
import type { Trait } from "./trait.ts";
import type { Where } from "./understand-area.ts";
import type { Query } from "./understand-query.ts";
import type { When } from "./understand-when.ts";
import type { Wish } from "./vocabulary.ts";

/** Something on one day, as a plan has it: start and end in minutes since 1970. */
type Asked = { readonly listing: Listing; readonly start: number; readonly end: number; readonly bits: number };

/** Gives nothing once enough places were read: what then is said does not matter any more. */
type ReadPlace = (listing: Listing) => Place | undefined;

/** Around a street or postcode: what people still call near. */
const NEAR_IN_METRES = 1500;
const SHORTEST_START = 5;

/**
 * Tells of anything on one day whether it is what a query asks for: there, then, all that is wished, and all words that
 * were not understood. What an activity is itself counts before what its place is. `now` is in ms since 1970.
 */
export function askActivities(finder: Finder, { where, when, wishes, words }: Query, now: number, read: ReadPlace): (asked: Asked) => boolean {
  const tests = wishes.map((wish) => toWishTest(finder, wish, read));
  const isInWords = words.length === 0 ? undefined : toWordTest(finder, words, read);
  return (asked) =>
    isThere(asked, where) && isThen(asked, when, now) && tests.every((test) => test(asked)) && isInWords?.(asked) !== false;
}

function isThere({ listing }: Asked, where: Where | undefined): boolean {
  if (where === undefined) return true;
  if (where.codes.size > 0) return listing.areaCodes.some((code) => where.codes.has(code));
  return distanceInMetres(where.shown, listing) <= NEAR_IN_METRES;
}

function isThen({ start, end }: Asked, when: When | undefined, now: number): boolean {
  if (when === undefined) return true;
  if (when.isNow) return start * MS_PER_MINUTE <= now && now < end * MS_PER_MINUTE;
  return (
    (when.days.length === 0 || when.days.includes(toAmsterdamDay(start * MS_PER_MINUTE))) &&
    (when.part === undefined || dayPartOf(toWallTime(start * MS_PER_MINUTE).time) === when.part)
  );
}

function toWishTest(finder: Finder, { traits, names }: Wish, read: ReadPlace): (asked: Asked) => boolean {
  const whole = traits.filter(({ isLoose }) => !isLoose).map(({ trait }) => trait);
  const ofPlace = whole.filter((trait) => !isOfActivity(trait));
  const named = new Set(names.flatMap((row) => findListings(finder, row)));
  return ({ listing, bits }) => {
    if (whole.some((trait) => holdsForSlot(trait, bits))) return true;
    if (ofPlace.length === 0 && !named.has(listing)) return false;
    const place = read(listing);
    if (place === undefined) return false;
    if (ofPlace.some((trait) => holdsForPlace(trait, place))) return true;
    // "Koffie" is a sort of thing, and what only mentions it is not meant; "bingo" may stand anywhere.
    const activity = place.activities[activityIn(bits)];
    const own = whole.length > 0 ? foldText(activity?.title) : wordsOf(activity);
    return names.some((row) => row.every((word) => own.some((other) => isWord(word, other))));
  };
}

/** Of a place that holds the words: what holds one itself, or all when its words are those of the place. */
function toWordTest(finder: Finder, words: readonly string[], read: ReadPlace): (asked: Asked) => boolean {
  const named = new Set(findListings(finder, words));
  const folded = words.map(foldWord);
  const holdsOne = (activity: Activity | undefined) => {
    const own = wordsOf(activity);
    return folded.some((word) => own.some((other) => isWord(word, other)));
  };
  return ({ listing, bits }) => {
    const place = named.has(listing) ? read(listing) : undefined;
    if (place === undefined) return false;
    return holdsOne(place.activities[activityIn(bits)]) || !place.activities.some(holdsOne);
  };
}

function findListings(finder: Finder, words: readonly string[]): Listing[] {
  const found: Listing[] = [];
  matchWords(finder.shelves, words.map(toQueryWord), (listing) => found.push(listing));
  return found;
}

function wordsOf(activity: Activity | undefined): string[] {
  return [activity?.title, activity?.description, activity?.audience].flatMap(foldText);
}

/** "Biljart" is in "biljartmiddag", but "pool" is not in "Pools". */
function isWord(word: string, other: string): boolean {
  return other === word || (word.length >= SHORTEST_START && other.startsWith(word));
}

function foldText(text: string | undefined): string[] {
  return splitWords(text ?? "").map(foldWord);
}

function isOfActivity(trait: Trait): boolean {
  return /^(category|entry|free)=/.test(trait);
}

function holdsForSlot(trait: Trait, bits: number): boolean {
  if (trait === "free=yes") return isFreeIn(bits);
  return trait === `category=${categoryIn(bits)}` || trait === `entry=${entryIn(bits)}`;
}

function holdsForPlace(trait: Trait, { type, welcome, access, facilities, languages }: Place): boolean {
  const [name = "", value = ""] = trait.split("=");
  const holds = (given: readonly string[]) => given.includes(value);
  switch (name) {
    case "type":
      return type === value;
    case "welcome":
      return holds(welcome);
    case "facility":
      return holds(facilities);
    case "language":
      return holds(languages);
    case "access":
      return Object.entries(access).some(([feature, has]) => feature === value && has !== "no");
    default:
      return false;
  }
}
