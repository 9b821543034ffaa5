import type { Point } from "../domain/point.ts";
import { addUpMatches, type Asked } from "./add-up-matches.ts";
import { type Candidates, IS_INSIDE, IS_WHOLE, makeRoom, NO_OBSTACLE, OBSTACLES } from "./candidates.ts";
import type { ShelfFacts } from "./fact-book.ts";
import { type FilterTest, findObstacle } from "./place-filters.ts";
import { bitOf, hasBit, TRAIT_NUMBERS } from "./trait-bits.ts";
import type { Query } from "./understand-query.ts";
import { toWhereScorer } from "./where-scorer.ts";

// What a listing is worth to who asked: match × distance × next moment × freshness, each between 0 and 1. Never how
// large or well known a place is. Here all but the moment, which costs most and is only asked of those that may win.

export type JudgeSettings = {
  readonly query: Query;
  readonly near: Point | undefined;
  /** Whether a listing that lacks one thing is left out. */
  readonly demandsAll: boolean;
  /** What lies further from what was named, in kilometres, is left out. */
  readonly reach: number;
  readonly tests: readonly FilterTest[];
  readonly freshnessOf: (facts: ShelfFacts, number: number) => number;
};

/** What else makes it easy to come for somebody who has to overcome something. */
const EASINGS = ["welcome=come_alone", "welcome=no_obligation", "welcome=walk_with_you", "welcome=call_first_ok"].map((trait) => bitOf(trait) ?? 0);
const LEAST_EASE = 0.7;

/** Adds the listings that have something of what was asked. */
export function judgeShelf(asked: Asked, settings: JudgeSettings, candidates: Candidates): void {
  const { query, near, demandsAll, reach, tests, freshnessOf } = settings;
  const { facts } = asked;
  const { count: matched, numbers, sums, isWhole } = addUpMatches(asked, query.wishes, demandsAll);
  if (matched === 0) return;
  makeRoom(candidates, matched);
  const shelfNumber = candidates.shelves.push(facts) - 1;
  const { kmOf, around, scoreOf } = toWhereScorer(facts, query.where, near, reach);
  const things = Math.max(1, query.words.length + query.wishes.length);
  // Plain names for the columns: this runs 100,000 times in a search.
  const { shelf: shelves, number: found, bound, flags, obstacle: obstacles } = candidates;
  let { count } = candidates;
  for (let at = 0; at < matched; at++) {
    const number = numbers[at] ?? 0;
    const worth = (sums[at] ?? 0) / things;
    const distance = worth > 0 ? kmOf(number) : Infinity;
    if (distance === Infinity) continue;
    const obstacle = tests.length === 0 ? NO_OBSTACLE : OBSTACLES.indexOf(findObstacle(tests, facts, number));
    if (obstacle < 0) continue;
    shelves[count] = shelfNumber;
    found[count] = number;
    bound[count] = worth * worth * scoreOf(distance) * freshnessOf(facts, number) * (query.isFeeling ? easeOf(facts, number) : 1);
    flags[count] = (isWhole[at] === 1 ? IS_WHOLE : 0) | (distance <= around ? IS_INSIDE : 0);
    obstacles[count] = obstacle;
    count += 1;
  }
  candidates.count = count;
}

function easeOf({ traits }: ShelfFacts, number: number): number {
  const easings = EASINGS.filter((bit) => hasBit(traits, number * TRAIT_NUMBERS, bit)).length;
  return LEAST_EASE + ((1 - LEAST_EASE) * easings) / EASINGS.length;
}
