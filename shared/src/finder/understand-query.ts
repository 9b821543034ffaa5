import { toAmsterdamDay } from "../domain/amsterdam-time.ts";
import { foldWord, splitWords } from "../domain/fold-words.ts";
import type { Point } from "../domain/point.ts";
import { areaNamesOf } from "./area-names.ts";
import type { AreaFinder } from "./build-area-finder.ts";
import type { Finder } from "./build-finder.ts";
import { correctTokens } from "./correct-tokens.ts";
import { findPhrases, type KnownSpan, type QueryToken } from "./find-phrases.ts";
import type { GroundQuestion, KnownGround } from "./ground-question.ts";
import { readDate } from "./read-date.ts";
import { SMALL_WORDS } from "./small-words.ts";
import { understandAreas, type Where } from "./understand-area.ts";
import { understandPostcode, understandStreet, type UnderstoodGround } from "./understand-ground.ts";
import { understandWhen, type When } from "./understand-when.ts";
import { readVocabulary, type Wish } from "./vocabulary.ts";

/** All that a query is understood by. */
export type QueryWorld = {
  readonly finder: Finder;
  readonly areas: AreaFinder;
  /** The instant, in ms since 1970. */
  readonly now: number;
  readonly near: Point | undefined;
  readonly knownGround: KnownGround;
};

/** What somebody asks for, in our own terms. */
export type Query = {
  readonly where: Where | undefined;
  readonly when: When | undefined;
  /** All of them are wanted. */
  readonly wishes: readonly Wish[];
  /** What we know nothing of, as `splitWords` gives it: searched as words. */
  readonly words: readonly string[];
  readonly isFeeling: boolean;
  /** Whoever knows this can tell better where. */
  readonly asked: GroundQuestion | undefined;
};

const POSTCODE = /^[1-9]\d{3}([a-z]{2})?$/;
const HOUSE_NUMBER = /^\d{1,4}[a-z]?$/;

/** Somebody who says how they feel is not helped by places that say so, but by one where a person says hello. */
const WARM_WISHES: readonly Wish[] = [
  { traits: [{ trait: "entry=walk_in", isLoose: false }], names: [] },
  { traits: [{ trait: "welcome=host_greets", isLoose: false }], names: [] },
];

/** Reads a text as its writer may have meant it. Takes part of a millisecond. */
export function understandQuery(text: string, world: QueryWorld): Query {
  const { finder, areas, now, near } = world;
  const [vocabulary, names, today] = [readVocabulary(), areaNamesOf(areas), toAmsterdamDay(now)];
  const tokens = correctTokens(toTokens(text), vocabulary, names, finder);
  const spans = findPhrases(tokens, vocabulary, names);
  const isKnown = new Set(spans.flatMap(({ start, length }) => tokens.slice(start, start + length)));

  const dates = spans.flatMap((span) => readDate(tokens, span, today) ?? []);
  for (const { token } of dates) isKnown.add(token);
  const area = understandAreas(spans.flatMap(({ areas: named }) => (named.length > 0 ? [named] : [])), finder, near);
  const grounds = tokens.filter((token) => !isKnown.has(token)).flatMap((token) => {
    const ground = understandGround(token, world, area);
    return ground === undefined ? [] : [{ token, ...ground }];
  });
  for (const { token } of grounds) isKnown.add(token);
  const ground = grounds.find(({ where }) => where !== undefined) ?? grounds[0];
  const isFeeling = spans.some(({ phrase }) => phrase?.is === "feeling");
  const left = tokens.filter((token) => !isKnown.has(token) && !(ground !== undefined && HOUSE_NUMBER.test(token.raw)));
  return {
    where: ground?.where ?? area,
    when: understandWhen([...spans.flatMap(({ phrase }) => (phrase?.is === "when" ? [phrase.when] : [])), ...dates.map(({ when }) => when)], today),
    wishes: [...spans.flatMap(toWish), ...(isFeeling ? WARM_WISHES : [])],
    words: left.map(({ raw }) => raw),
    isFeeling,
    asked: ground?.asked,
  };
}

/** The telling words; all of them when none tells anything. */
function toTokens(text: string): QueryToken[] {
  const all = [...new Set(splitWords(text))];
  const telling = all.filter((word) => !SMALL_WORDS.has(word));
  return (telling.length > 0 ? telling : all).map((raw) => ({ raw, folded: foldWord(raw) }));
}

function toWish({ phrase }: KnownSpan): Wish[] {
  return phrase?.is === "wish" ? [phrase.wish] : [];
}

function understandGround({ raw }: QueryToken, { finder, knownGround }: QueryWorld, area: Where | undefined): UnderstoodGround | undefined {
  return POSTCODE.test(raw) ? understandPostcode(raw, finder, knownGround) : understandStreet(raw, finder, area, knownGround);
}
