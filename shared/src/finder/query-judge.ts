import type { Point } from "../domain/point.ts";
import type { Trust } from "../domain/moment.ts";
import { toAmsterdamDay } from "../domain/amsterdam-time.ts";
import { type FactBook, readFacts, type ShelfFacts } from "./fact-book.ts";
import type { TermMatch } from "./match-terms.ts";
import { bestQualities, MOST_QUALITY } from "./match-words.ts";
import { bitOf, hasBit, TRAIT_NUMBERS } from "./trait-bits.ts";
import { createTrustReader } from "./trust-reader.ts";
import type { Query } from "./understand-query.ts";
import { toWhenScorer } from "./when-scorer.ts";
import { toWhereScorer } from "./where-scorer.ts";
import { EXACT, toWishScorer } from "./wish-scorer.ts";
import type { WordShelf } from "./word-shelves.ts";

/** What a listing is worth to who asked. */
export type Judgement = {
  /** Above 0, at most 1: match × distance × next moment × freshness. Never how large or well known a place is. */
  readonly score: number;
  /** All that was wished for is there, and all words. */
  readonly isWhole: boolean;
  readonly isThen: boolean;
  readonly isInside: boolean;
  /** From the areas or point that were named, or from where somebody is. */
  readonly km: number;
};

/** Undefined for a listing that has nothing of what was asked, or, when all is demanded, not all. */
export type Judge = (number: number) => Judgement | undefined;

export type JudgeSettings = {
  readonly query: Query;
  readonly book: FactBook;
  readonly now: number;
  readonly near: Point | undefined;
  /** Whether a listing that lacks one thing is left out. */
  readonly demandsAll: boolean;
};

const FRESHNESS: Readonly<Record<Trust, number>> = { checked: 1, aging: 0.95, call: 0.8, stale: 0.55 };
/** How much of the score is when: less than half, unless somebody asked when. */
const TIME_SHARE = { unasked: 0.4, asked: 0.8 } as const;
/** A word that is found at all is worth this, and more the better it is found. */
const LEAST_WORD = 0.4;

/** What else makes it easy to come for somebody who has to overcome something. */
const EASINGS = ["welcome=come_alone", "welcome=no_obligation", "welcome=walk_with_you", "welcome=call_first_ok"].map((trait) => bitOf(trait) ?? 0);

/** For the listings of one shelf; `words` are the terms for each word that was not understood. */
export function createJudge(shelf: WordShelf, facts: ShelfFacts, words: readonly (readonly TermMatch[])[], settings: JudgeSettings): Judge {
  const { query, book, now, near, demandsAll } = settings;
  const index = shelf.index();
  const wishes = query.wishes.map((wish) => toWishScorer(wish, index, facts));
  const qualities = words.map((matches) => bestQualities(index, matches));
  const nearnessOf = toWhereScorer(facts, query.where, near);
  const soonnessOf = toWhenScorer(book, query, now);
  const trustOf = createTrustReader(toAmsterdamDay(now));
  const asked = wishes.length + qualities.length;
  const timeShare = query.when === undefined ? TIME_SHARE.unasked : TIME_SHARE.asked;
  return (number) => {
    let [sum, found, isWhole] = [0, 0, true];
    for (const texts of qualities) {
      const quality = texts[number] ?? 0;
      if (quality === 0 && demandsAll) return undefined;
      if (quality === 0) isWhole = false;
      else [found, sum] = [found + 1, sum + LEAST_WORD + ((1 - LEAST_WORD) * quality) / MOST_QUALITY];
    }
    // Only now: who has none of the words need not be read.
    readFacts(facts, number);
    for (const wish of wishes) {
      const score = wish(number);
      if (score === 0 && demandsAll) return undefined;
      if (score < EXACT) isWhole = false;
      if (score > 0) [found, sum] = [found + 1, sum + score];
    }
    if (asked > 0 && found === 0) return undefined;
    const match = asked === 0 ? 1 : (sum / asked) ** 2;
    const { isInside, km, score: nearness } = nearnessOf(number);
    const { isThen, score: soonness } = soonnessOf(facts, number);
    const ease = query.isFeeling ? easeOf(facts, number) : 1;
    const score = match * nearness * (1 - timeShare + timeShare * soonness) * FRESHNESS[trustOf(facts, number)] * ease;
    return { score, isWhole, isThen, isInside, km };
  };
}

function easeOf({ traits }: ShelfFacts, number: number): number {
  const easings = EASINGS.filter((bit) => hasBit(traits, number * TRAIT_NUMBERS, bit)).length;
  return 0.7 + (0.3 * easings) / EASINGS.length;
}
