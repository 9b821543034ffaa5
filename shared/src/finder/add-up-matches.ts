import { readAllFacts, readFacts, type ShelfFacts } from "./fact-book.ts";
import type { TermMatch } from "./match-terms.ts";
import { bestQualities, MOST_QUALITY } from "./match-words.ts";
import type { Wish } from "./vocabulary.ts";
import { BEST, EXACT, scoresOf } from "./wish-scorer.ts";
import { SHELF_SIZE, type WordShelf } from "./word-shelves.ts";

/** Listings of a shelf, and per word that was not understood the terms for it. */
export type Asked = { readonly shelf: WordShelf; readonly facts: ShelfFacts; readonly numbers: Uint16Array; readonly words: readonly (readonly TermMatch[])[] };

/** The first `count` of each column: the listings that may have what was asked, with facts that have been read. */
export type Matches = {
  readonly count: number;
  readonly numbers: Uint16Array;
  /** The sum of how well it answers each thing asked for, at most 1 each. */
  readonly sums: Float32Array;
  /** 1 when nothing lacks. */
  readonly isWhole: Uint8Array;
};

/** A word that is found at all is worth this, and more the better it is found. */
const LEAST_WORD = 0.4;

// The same columns for every shelf: making them anew costs more than filling them.
const numbers = new Uint16Array(SHELF_SIZE);
const sums = new Float32Array(SHELF_SIZE);
const isWhole = new Uint8Array(SHELF_SIZE);

/**
 * Holds listings against all that was asked. Where all is demanded, each thing asked for leaves fewer to look at for the
 * next; those that lack what was typed need not be read. What it gives holds until the next call.
 */
export function addUpMatches({ shelf, facts, numbers: all, words }: Asked, wishes: readonly Wish[], demandsAll: boolean): Matches {
  if (demandsAll && words.some((matches) => matches.length === 0)) return { count: 0, numbers, sums, isWhole };
  let count = all.length;
  numbers.set(all);
  sums.fill(words.length + wishes.length === 0 ? 1 : 0, 0, count);
  isWhole.fill(1, 0, count);
  for (const matches of words) count = addWord(bestQualities(shelf.index(), matches), count, demandsAll);
  readFactsOf(shelf, facts, numbers.subarray(0, count));
  for (const wish of wishes) count = addWish(scoresOf(wish, shelf.index(), facts), count, demandsAll);
  return { count, numbers, sums, isWhole };
}

/** `qualities` by the number of the listing; answers how many are left. */
function addWord(qualities: Uint8Array, count: number, demandsAll: boolean): number {
  let left = 0;
  for (let at = 0; at < count; at++) {
    const number = numbers[at] ?? 0;
    const quality = qualities[number] ?? 0;
    if (quality === 0 && demandsAll) continue;
    numbers[left] = number;
    sums[left] = (sums[at] ?? 0) + (quality > 0 ? LEAST_WORD + ((1 - LEAST_WORD) * quality) / MOST_QUALITY : 0);
    isWhole[left] = quality > 0 ? (isWhole[at] ?? 0) : 0;
    left += 1;
  }
  return left;
}

/** As above; `scores` in hundredths. */
function addWish(scores: Uint8Array, count: number, demandsAll: boolean): number {
  let left = 0;
  for (let at = 0; at < count; at++) {
    const number = numbers[at] ?? 0;
    const score = scores[number] ?? 0;
    if (score === 0 && demandsAll) continue;
    numbers[left] = number;
    sums[left] = (sums[at] ?? 0) + score / BEST;
    isWhole[left] = score >= EXACT ? (isWhole[at] ?? 0) : 0;
    left += 1;
  }
  return left;
}

function readFactsOf({ gone }: WordShelf, facts: ShelfFacts, wanted: Uint16Array): void {
  if (facts.isComplete) return;
  if (wanted.length === facts.items.length) readAllFacts(facts, gone);
  else for (const number of wanted) readFacts(facts, number);
}
