import { CLOSENESS, findNearTerms, matchTerms, matchTermsLoosely, type TermMatch } from "./match-terms.ts";
import { WORD_LINES, type WordLine } from "./place-words.ts";
import type { QueryWord } from "./query-words.ts";
import { createTermBook } from "./term-book.ts";
import { type WordIndex, LINE_BITS, LINE_MASK } from "./word-index.ts";
import type { Shelf } from "./word-shelves.ts";

/** A word in the name weighs more than any word elsewhere. */
const LINE_WEIGHT = { name: 11, oldName: 2, title: 2, text: 1, where: 0 } as const satisfies LineWeights;
/** The most that `bestQualities` tells: the word itself, in the name. */
export const MOST_QUALITY = 1 + CLOSENESS.whole + LINE_WEIGHT.name;

/** What a word weighs by the line it stands in; in a line without a weight it does not count. */
export type LineWeights = Readonly<Partial<Record<WordLine, number>>>;

/** Calls `found` for every item that holds all the words, with the quality of the match: higher is better. */
export function matchWords<Item>(
  shelves: readonly Shelf<Item>[],
  words: readonly QueryWord[],
  found: (item: Item, quality: number) => void,
): void {
  const perWord = words.map((word) => matchOnShelves(shelves, word));
  shelves.forEach((shelf, number) => {
    const { index, items, gone } = shelf;
    const qualities = addUpQualities(index(), perWord.map((matches) => matches[number] ?? []));
    qualities.forEach((quality, text) => {
      const item = quality > 0 && gone?.[text] !== 1 ? items[text] : undefined;
      if (item !== undefined) found(item, quality);
    });
  });
}

/**
 * Per shelf the terms for the word. A word that stands anywhere is not a typo, wherever the search looks; `orNear` takes
 * it for one all the same, beside what it is.
 */
export function matchOnShelves(shelves: readonly Shelf<unknown>[], word: QueryWord, orNear = false): TermMatch[][] {
  const matches = shelves.map(({ index }) => matchTerms(index(), word));
  const isKnown = shelves.some((shelf, number) => matches[number]?.some(({ term }) => isLiving(shelf, term)));
  if (isKnown && !orNear) return matches;
  const near = findNearTerms(shelves[0]?.book ?? createTermBook(), word);
  return shelves.map(({ index }, number) => [...(matches[number] ?? []), ...matchTermsLoosely(index(), near, word)]);
}

function isLiving({ index, gone }: Shelf<unknown>, term: number): boolean {
  if (gone === undefined) return true;
  const { starts, postings } = index();
  const [start = 0, end = 0] = [starts[term], starts[term + 1]];
  return postings.subarray(start, end).some((posting) => gone[posting >> LINE_BITS] !== 1);
}

/** Per text the sum over all words, or 0 when one of them is missing. */
function addUpQualities(index: WordIndex, perWord: readonly (readonly TermMatch[])[]): Uint16Array {
  const sums = new Uint16Array(index.size);
  perWord.forEach((matches, word) => {
    const best = bestQualities(index, matches);
    for (let text = 0; text < sums.length; text++) {
      const [sum = 0, more = 0] = [sums[text], best[text]];
      sums[text] = more > 0 && (word === 0 || sum > 0) ? sum + more : 0;
    }
  });
  return sums;
}

/** Per text how well its best word answers: 1, closeness and weight together; or 0 when none does. */
export function bestQualities({ size, starts, postings }: WordIndex, matches: readonly TermMatch[], lineWeights: LineWeights = LINE_WEIGHT): Uint8Array {
  const weights = WORD_LINES.map((line) => lineWeights[line] ?? -Infinity);
  const best = new Uint8Array(size);
  for (const { term, closeness } of matches) {
    const end = starts[term + 1] ?? 0;
    for (let at = starts[term] ?? 0; at < end; at++) {
      const posting = postings[at] ?? 0;
      const text = posting >> LINE_BITS;
      const quality = 1 + closeness + (weights[posting & LINE_MASK] ?? 0);
      if (quality > (best[text] ?? 0)) best[text] = quality;
    }
  }
  return best;
}
