import type { QueryWord } from "./query-words.ts";
import type { TermBook } from "./term-book.ts";
import type { NearTerm } from "./walk-near.ts";
import type { WordIndex } from "./word-index.ts";

/** A term that answers a query word, and how closely. */
export type TermMatch = { readonly term: number; readonly closeness: number };

/** How closely a term answers a word, from the word itself down to one that only begins like it, with two typos. */
export const CLOSENESS = { whole: 8, stem: 7, part: 6, beginning: 5, partBeginning: 4, typo: [4, 3, 2], typoInBeginning: [2, 1, 0], digits: 0 } as const;

/** Of half a word there may be hundreds: the closest tell enough. */
const MOST_NEAR = 50;
/** A stem this long may also be the beginning of a word: "wandel" of "wandeltafel", but not "zing" of "zingeving". */
const LONG_STEM = 5;

/** Terms that are the word or begin with it, or have a part that does. */
export function matchTerms({ terms, parts, partTerms }: WordIndex, { spellings, stem }: QueryWord): TermMatch[] {
  const found = spellings.flatMap((spelling): TermMatch[] => [
    ...startingWith(terms, spelling).map((term) => ({ term, closeness: terms[term] === spelling ? CLOSENESS.whole : CLOSENESS.beginning })),
    ...startingWith(parts, spelling).map((part) => ({
      term: partTerms[part] ?? 0,
      closeness: parts[part] === spelling ? CLOSENESS.part : CLOSENESS.partBeginning,
    })),
  ]);
  if (stem === undefined) return found;
  for (const term of startingWith(terms, stem)) {
    if (terms[term] === stem) found.push({ term, closeness: CLOSENESS.stem });
    else if (stem.length >= LONG_STEM) found.push({ term, closeness: CLOSENESS.partBeginning });
  }
  for (const part of equalTo(parts, stem)) found.push({ term: partTerms[part] ?? 0, closeness: CLOSENESS.part });
  return found;
}

/** Words that are the typed one but for a typo or two, or begin so, closest first; none for a word too short to tell. */
export function findNearTerms(book: TermBook, { spellings: [word = ""], typos }: QueryWord): readonly NearTerm[] {
  if (typos === 0 || /\d/.test(word)) return [];
  const near = book.findNear(word, typos, true);
  return near.toSorted((one, other) => closenessOf(other) - closenessOf(one) || one.term.length - other.term.length).slice(0, MOST_NEAR);
}

/** The terms of one index among the near ones; for a postcode those that share its four digits. */
export function matchTermsLoosely({ terms, parts, partTerms }: WordIndex, near: readonly NearTerm[], { digits }: QueryWord): TermMatch[] {
  if (digits !== undefined) return startingWith(terms, digits).map((term) => ({ term, closeness: CLOSENESS.digits }));
  return near.flatMap((known) => [
    ...equalTo(terms, known.term).map((term) => ({ term, closeness: closenessOf(known) })),
    ...equalTo(parts, known.term).map((part) => ({ term: partTerms[part] ?? 0, closeness: closenessOf(known) })),
  ]);
}

function closenessOf({ typos, isBeginning }: NearTerm): number {
  return (isBeginning ? CLOSENESS.typoInBeginning : CLOSENESS.typo)[typos] ?? 0;
}

/** The number of the first of the sorted words that does not come before this one. */
function placeOf(sorted: readonly string[], word: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? "") < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The numbers of the sorted words that begin so. */
export function startingWith(sorted: readonly string[], start: string): number[] {
  const found: number[] = [];
  for (let number = placeOf(sorted, start); sorted[number]?.startsWith(start) === true; number++) found.push(number);
  return found;
}

/** The numbers of the sorted words that are this one. */
export function equalTo(sorted: readonly string[], word: string): number[] {
  const found: number[] = [];
  for (let number = placeOf(sorted, word); sorted[number] === word; number++) found.push(number);
  return found;
}
