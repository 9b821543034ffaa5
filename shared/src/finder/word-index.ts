import { compareText } from "./position.ts";
import type { WordReader } from "./word-reader.ts";

/**
 * Which texts hold which words, for a fixed list of texts, in sorted lists and flat numbers: about two bytes for
 * each word of each text. Texts are numbered as they came.
 */
export type WordIndex = {
  readonly size: number;
  /** Every folded word once, sorted. */
  readonly terms: readonly string[];
  /** Per term the letters it holds, a bit each: most misspellings are ruled out by this alone. */
  readonly letters: Uint32Array;
  /** `postings[starts[t]]` up to `postings[starts[t + 1]]` belong to term `t`. */
  readonly starts: Uint32Array;
  /** Twice the number of the text, plus one when the word stands in its first line. */
  readonly postings: Uint16Array | Uint32Array;
  /** Parts of compounds, sorted, and beside each the number of its term. */
  readonly parts: readonly string[];
  readonly partTerms: Uint32Array;
};

type Draft = {
  readonly terms: Map<string, number>;
  /** The terms of a line: lists repeat the same few thousand lines, such as all words for one kind of activity. */
  readonly lines: Map<string, readonly number[]>;
  /** Per term the last text it was seen in. */
  readonly lastSeenIn: number[];
  readonly termOf: number[];
  readonly posting: number[];
};

export function buildWordIndex(texts: readonly string[], reader: WordReader): WordIndex {
  const draft: Draft = { terms: new Map(), lines: new Map(), lastSeenIn: [], termOf: [], posting: [] };
  texts.forEach((text, number) => {
    text.split("\n").forEach((line, lineNumber) => {
      const mark = lineNumber === 0 ? number * 2 + 1 : number * 2;
      for (const term of termsIn(draft, line, reader)) {
        // Each word counts once a text; the first line comes first, so its mark wins.
        if (draft.lastSeenIn[term] === number) continue;
        draft.lastSeenIn[term] = number;
        draft.termOf.push(term);
        draft.posting.push(mark);
      }
    });
  });
  const terms = [...draft.terms.keys()].toSorted(compareText);
  const pairs = terms.flatMap((term, number) => reader.partsOf(term).map((part) => ({ part, number })));
  const sorted = pairs.toSorted((one, other) => compareText(one.part, other.part) || one.number - other.number);
  return {
    size: texts.length,
    terms,
    letters: Uint32Array.from(terms, lettersIn),
    ...toPostings(draft, terms, texts.length),
    parts: sorted.map(({ part }) => part),
    partTerms: Uint32Array.from(sorted, ({ number }) => number),
  };
}

function termsIn({ terms, lines, lastSeenIn }: Draft, line: string, reader: WordReader): readonly number[] {
  const known = lines.get(line);
  if (known !== undefined) return known;
  const numbers = reader.wordsIn(line).map((word) => {
    const number = terms.get(word) ?? terms.size;
    if (number === terms.size) {
      terms.set(word, number);
      lastSeenIn.push(-1);
    }
    return number;
  });
  lines.set(line, numbers);
  return numbers;
}

/** A counting sort by term. */
function toPostings({ terms, termOf, posting }: Draft, sorted: readonly string[], size: number) {
  const places = new Uint32Array(terms.size);
  sorted.forEach((term, place) => (places[terms.get(term) ?? 0] = place));
  const starts = new Uint32Array(terms.size + 1);
  for (const term of termOf) {
    const after = (places[term] ?? 0) + 1;
    starts[after] = (starts[after] ?? 0) + 1;
  }
  for (let term = 0; term < terms.size; term++) starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  const free = starts.slice();
  const postings = size <= 2 ** 15 ? new Uint16Array(posting.length) : new Uint32Array(posting.length);
  termOf.forEach((term, index) => {
    const place = places[term] ?? 0;
    const next = free[place] ?? 0;
    postings[next] = posting[index] ?? 0;
    free[place] = next + 1;
  });
  return { starts, postings };
}

/** A bit for each of a–z; all else shares the bits that are left. */
export function lettersIn(word: string): number {
  let letters = 0;
  for (let index = 0; index < word.length; index++) letters |= 1 << ((word.charCodeAt(index) - 97) & 31);
  return letters >>> 0;
}
