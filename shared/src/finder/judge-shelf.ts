import type { Point } from "../domain/point.ts";
import { type Candidates, IS_INSIDE, IS_WHOLE, makeRoom, NO_OBSTACLE, OBSTACLES } from "./candidates.ts";
import { readAllFacts, readFacts, type ShelfFacts } from "./fact-book.ts";
import type { TermMatch } from "./match-terms.ts";
import { bestQualities, MOST_QUALITY } from "./match-words.ts";
import { type FilterTest, findObstacle } from "./place-filters.ts";
import { bitOf, hasBit, TRAIT_NUMBERS } from "./trait-bits.ts";
import type { Query } from "./understand-query.ts";
import { toWhereScorer } from "./where-scorer.ts";
import { BEST, EXACT, scoresOf } from "./wish-scorer.ts";
import type { WordShelf } from "./word-shelves.ts";

// What a listing is worth to who asked: match × distance × next moment × freshness, each between 0 and 1. Never how
// large or well known a place is. Here all but the moment, which costs most and is only asked of those that may win.

export type JudgeSettings = {
  readonly query: Query;
  readonly near: Point | undefined;
  /** Whether a listing that lacks one thing is left out. */
  readonly demandsAll: boolean;
  readonly tests: readonly FilterTest[];
  readonly isInScope: (number: number) => boolean;
  readonly freshnessOf: (facts: ShelfFacts, number: number) => number;
};

/** A word that is found at all is worth this, and more the better it is found. */
const LEAST_WORD = 0.4;

/** What else makes it easy to come for somebody who has to overcome something. */
const EASINGS = ["welcome=come_alone", "welcome=no_obligation", "welcome=walk_with_you", "welcome=call_first_ok"].map((trait) => bitOf(trait) ?? 0);
const LEAST_EASE = 0.7;

/** Adds the listings of one shelf that have something of what was asked; `words` are the terms for each word that was not understood. */
export function judgeShelf(shelf: WordShelf, facts: ShelfFacts, words: readonly (readonly TermMatch[])[], settings: JudgeSettings, candidates: Candidates): void {
  const { query, near, demandsAll, tests, isInScope, freshnessOf } = settings;
  const match = addUpMatches(shelf, facts, words, query, demandsAll);
  if (match === undefined) return;
  makeRoom(candidates, shelf.items.length);
  const shelfNumber = candidates.shelves.push(facts) - 1;
  const { kmOf, around, scoreOf } = toWhereScorer(facts, query.where, near);
  const { sums, isWhole, asked } = match;
  // Plain names for the columns: this runs 100,000 times in a search.
  const { shelf: shelves, number: numbers, bound, soonness, km, flags, obstacle: obstacles } = candidates;
  let { count } = candidates;
  for (let number = 0; number < sums.length; number++) {
    const sum = sums[number] ?? 0;
    if (sum <= 0 || !isInScope(number)) continue;
    const distance = kmOf(number);
    if (distance === Infinity) continue;
    readFacts(facts, number);
    const obstacle = tests.length === 0 ? NO_OBSTACLE : OBSTACLES.indexOf(findObstacle(tests, facts, number));
    if (obstacle < 0) continue;
    const worth = asked === 0 ? 1 : sum / asked;
    shelves[count] = shelfNumber;
    numbers[count] = number;
    bound[count] = worth * worth * scoreOf(distance) * freshnessOf(facts, number) * (query.isFeeling ? easeOf(facts, number) : 1);
    soonness[count] = NaN;
    km[count] = distance;
    flags[count] = (isWhole[number] === 1 ? IS_WHOLE : 0) | (distance <= around ? IS_INSIDE : 0);
    obstacles[count] = obstacle;
    count += 1;
  }
  candidates.count = count;
}

/** Per listing the sum of how well it answers each thing asked for (below 0 when it is out), and whether nothing lacks. */
type Matches = { readonly sums: Float32Array; readonly isWhole: Uint8Array; readonly asked: number };

/** Undefined when no listing of the shelf can have it. */
function addUpMatches(shelf: WordShelf, facts: ShelfFacts, words: readonly (readonly TermMatch[])[], { wishes }: Query, demandsAll: boolean): Matches | undefined {
  if (demandsAll && words.some((matches) => matches.length === 0)) return undefined;
  const index = shelf.index();
  const sums = new Float32Array(shelf.items.length);
  const isWhole = new Uint8Array(shelf.items.length).fill(1);
  const asked = words.length + wishes.length;
  if (asked === 0) sums.fill(1);
  for (const matches of words) {
    const qualities = bestQualities(index, matches);
    for (let number = 0; number < sums.length; number++) {
      const quality = qualities[number] ?? 0;
      if (quality > 0) sums[number] = (sums[number] ?? 0) + LEAST_WORD + ((1 - LEAST_WORD) * quality) / MOST_QUALITY;
      else leaveOut(sums, isWhole, number, demandsAll);
    }
  }
  if (wishes.length === 0) return { sums, isWhole, asked };
  // Who has none of the words need not be read.
  if (words.length === 0 || !demandsAll) readAllFacts(facts, shelf.gone);
  else for (let number = 0; number < sums.length; number++) if ((sums[number] ?? 0) > 0) readFacts(facts, number);
  for (const wish of wishes) {
    const scores = scoresOf(wish, index, facts);
    for (let number = 0; number < sums.length; number++) {
      const score = scores[number] ?? 0;
      if (score < EXACT) leaveOut(sums, isWhole, number, demandsAll && score === 0);
      sums[number] = (sums[number] ?? 0) + score / BEST;
    }
  }
  return { sums, isWhole, asked };
}

/** So far below zero that nothing brings it back. */
const OUT = -1000;

function leaveOut(sums: Float32Array, isWhole: Uint8Array, number: number, isOut: boolean): void {
  isWhole[number] = 0;
  if (isOut) sums[number] = OUT;
}

function easeOf({ traits }: ShelfFacts, number: number): number {
  const easings = EASINGS.filter((bit) => hasBit(traits, number * TRAIT_NUMBERS, bit)).length;
  return LEAST_EASE + ((1 - LEAST_EASE) * easings) / EASINGS.length;
}
