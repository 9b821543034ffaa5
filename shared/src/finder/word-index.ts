import { growing } from "./growing.ts";
import { createNumberRow, type NumberRow } from "./number-row.ts";
import { WORD_LINES } from "./place-words.ts";
import { compareText } from "./position.ts";
import { TEXT_WORDS } from "./small-words.ts";
import type { WordReader } from "./word-reader.ts";

/** The lowest bits of a posting tell in which line of the text the word stands. */
export const LINE_BITS = 3;
export const LINE_MASK = 2 ** LINE_BITS - 1;
const LAST_LINE = WORD_LINES.length - 1;
/** From here on a line is running text. */
const FIRST_TEXT = WORD_LINES.indexOf("text");

/**
 * Which texts hold which words, for a fixed list of texts, in sorted lists and flat numbers: about two bytes for
 * each word of each text. Texts are numbered as they came.
 */
export type WordIndex = {
  readonly size: number;
  /** Every folded word once, sorted. */
  readonly terms: readonly string[];
  /** `postings[starts[t]]` up to `postings[starts[t + 1]]` belong to term `t`. */
  readonly starts: Uint32Array;
  /** Eight times the number of the text, plus that of the line in which the word stands (beyond the last sort: that one). */
  readonly postings: Uint16Array | Uint32Array;
  /** Parts of compounds, sorted, and beside each the number of its term. */
  readonly parts: readonly string[];
  readonly partTerms: Uint32Array;
};

type Draft = {
  readonly terms: Map<string, number>;
  /** The terms of a line: lists repeat the same few hundred lines, such as the names of activities. */
  readonly lines: Map<string, readonly number[]>;
  /** Per term the last text it was seen in. */
  readonly lastSeenIn: number[];
  readonly termOf: NumberRow;
  readonly posting: NumberRow;
};

/** Lines of which the terms are remembered; longer ones hardly ever come back. */
const MOST_LINES = 500;
const LONGEST_LINE = 80;
/** So many terms are taken apart at a step. */
const TERMS_A_STEP = 500;
const POSTINGS_A_STEP = 20_000;

/** All at once. */
export function buildWordIndex(texts: readonly string[], reader: WordReader): WordIndex {
  return growing(() => growWordIndex(texts.length, (number) => texts[number] ?? "", reader)).get();
}

/** Text by text, one at each step; each is asked for once. */
export function* growWordIndex(size: number, textOf: (number: number) => string, reader: WordReader): Generator<void, WordIndex> {
  const draft: Draft = { terms: new Map(), lines: new Map(), lastSeenIn: [], termOf: createNumberRow(), posting: createNumberRow() };
  for (let number = 0; number < size; number++) {
    addText(draft, number, textOf(number), reader);
    yield;
  }
  return yield* toIndex(draft, size, reader);
}

function addText(draft: Draft, number: number, text: string, reader: WordReader): void {
  text.split("\n").forEach((line, lineNumber) => {
    const sort = Math.min(lineNumber, LAST_LINE);
    const mark = (number << LINE_BITS) + sort;
    for (const term of termsIn(draft, line, sort >= FIRST_TEXT, reader)) {
      // Each word counts once a text; what weighs most comes first, so its mark wins.
      if (draft.lastSeenIn[term] === number) continue;
      draft.lastSeenIn[term] = number;
      draft.termOf.push(term);
      draft.posting.push(mark);
    }
  });
}

function* toIndex(draft: Draft, size: number, reader: WordReader): Generator<void, WordIndex> {
  const terms = [...draft.terms.keys()].toSorted(compareText);
  yield;
  const pairs: { part: string; number: number }[] = [];
  for (const [number, term] of terms.entries()) {
    for (const part of reader.partsOf(term)) pairs.push({ part, number });
    if (number % TERMS_A_STEP === 0) yield;
  }
  const sorted = pairs.toSorted((one, other) => compareText(one.part, other.part) || one.number - other.number);
  yield;
  return {
    size,
    terms,
    ...(yield* toPostings(draft, terms, size)),
    parts: sorted.map(({ part }) => part),
    partTerms: Uint32Array.from(sorted, ({ number }) => number),
  };
}

function termsIn({ terms, lines, lastSeenIn }: Draft, line: string, isText: boolean, reader: WordReader): readonly number[] {
  // The same line says less as running text than as a title.
  const key = isText ? `\n${line}` : line;
  const isShort = line.length <= LONGEST_LINE;
  const known = isShort ? lines.get(key) : undefined;
  if (known !== undefined) return known;
  const words = reader.wordsIn(line);
  const numbers = (isText ? words.filter((word) => !TEXT_WORDS.has(word)) : words).map((word) => {
    const number = terms.get(word) ?? terms.size;
    if (number === terms.size) {
      terms.set(word, number);
      lastSeenIn.push(-1);
    }
    return number;
  });
  if (lines.size >= MOST_LINES) lines.clear();
  if (isShort) lines.set(key, numbers);
  return numbers;
}

/** A counting sort by term. */
function* toPostings({ terms, termOf, posting }: Draft, sorted: readonly string[], size: number) {
  const places = new Uint32Array(terms.size);
  sorted.forEach((term, place) => (places[terms.get(term) ?? 0] = place));
  const starts = new Uint32Array(terms.size + 1);
  for (let index = 0; index < termOf.length; index++) {
    const after = (places[termOf.at(index)] ?? 0) + 1;
    starts[after] = (starts[after] ?? 0) + 1;
    if (index % POSTINGS_A_STEP === 0) yield;
  }
  for (let term = 0; term < terms.size; term++) starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  const free = starts.slice();
  const postings = size <= 2 ** (16 - LINE_BITS) ? new Uint16Array(posting.length) : new Uint32Array(posting.length);
  for (let index = 0; index < termOf.length; index++) {
    const place = places[termOf.at(index)] ?? 0;
    const next = free[place] ?? 0;
    postings[next] = posting.at(index);
    free[place] = next + 1;
    if (index % POSTINGS_A_STEP === 0) yield;
  }
  return { starts, postings };
}
