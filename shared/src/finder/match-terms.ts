import type { QueryWord } from "./query-words.ts";
import { findWordDistance } from "./word-distance.ts";
import { lettersIn, type WordIndex } from "./word-index.ts";

/** A term that answers a query word, and how closely: 3 the word itself, 2 a part of a compound, down to 0. */
export type TermMatch = { readonly term: number; readonly closeness: number };

/** Terms that are the word or begin with it, or have a part that does. */
export function matchTerms({ terms, parts, partTerms }: WordIndex, { spellings }: QueryWord): TermMatch[] {
  return spellings.flatMap((spelling) => [
    ...startingWith(terms, spelling).map((term) => ({ term, closeness: terms[term] === spelling ? 3 : 1 })),
    ...startingWith(parts, spelling).map((part) => ({
      term: partTerms[part] ?? 0,
      closeness: parts[part] === spelling ? 2 : 0,
    })),
  ]);
}

/** Terms that are the word but for a typo or two, or share the four digits of the postcode. */
export function matchTermsLoosely(index: WordIndex, { spellings: [word = ""], typos, digits }: QueryWord): TermMatch[] {
  if (digits !== undefined) return startingWith(index.terms, digits).map((term) => ({ term, closeness: 0 }));
  if (typos === 0 || /\d/.test(word)) return [];
  const { terms, letters, parts, partTerms } = index;
  const wanted = lettersIn(word);
  const found: TermMatch[] = [];
  const consider = (candidate: string, term: number) => {
    const distance = findWordDistance(word, candidate, typos);
    if (distance !== undefined) found.push({ term, closeness: 2 - distance });
  };
  terms.forEach((term, number) => {
    if (bitsIn(wanted ^ (letters[number] ?? 0)) <= 2 * typos) consider(term, number);
  });
  parts.forEach((part, number) => {
    if (bitsIn(wanted ^ lettersIn(part)) <= 2 * typos) consider(part, partTerms[number] ?? 0);
  });
  return found;
}

/** The numbers of the sorted words that begin so. */
function startingWith(sorted: readonly string[], start: string): number[] {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? "") < start) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  while (sorted[low]?.startsWith(start) === true) found.push(low++);
  return found;
}

function bitsIn(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}
