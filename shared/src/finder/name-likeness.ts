import { foldName } from "../domain/fold-words.ts";
import type { Listing } from "./listing.ts";

/**
 * Names that look like what was typed as a whole, by trigrams, as PostgreSQL's pg_trgm reckons: the trigrams they share ÷
 * all trigrams of both. It forgives what word by word cannot be forgiven: several slips, in short words, in words that
 * mean something else.
 */
export type NameBook = {
  /** The few names that are most alike and not less than `least`, the most alike first. */
  findAlike(folded: string, least: number): AlikeName[];
};

/** `number` is that of the listing; `likeness` is above 0, and 1 for the same trigrams. */
export type AlikeName = { readonly number: number; readonly likeness: number };

type Trigrams = {
  /** Each code that occurs, in order; those of `codes[n]` are from `starts[n]` up to `starts[n + 1]`. */
  readonly codes: Uint16Array;
  readonly starts: Uint32Array;
  /** Numbers of the listings. */
  readonly postings: Uint16Array;
  /** How many different trigrams each name has. */
  readonly sizes: Uint8Array;
};

/** Letters, digits, and one for everything else; three of them fit in sixteen bits. */
const LETTERS = 37;
const LONGEST = 100;
/** Of one name, to count them in a byte. */
const MOST_TRIGRAMS = 255;

/** Reads the names of so many listings, at most 65,536, one at each step. */
export function* growNameBook(listings: readonly Pick<Listing, "words">[]): Generator<void, NameBook> {
  const perName: Uint16Array[] = [];
  for (const { words } of listings) {
    const end = words.indexOf("\n");
    perName.push(trigramsOf(toLikeness(end < 0 ? words : words.slice(0, end))));
    yield;
  }
  const book = sortTrigrams(perName);
  return { findAlike: (folded, least) => findAlike(book, listings.length, trigramsOf(folded), least) };
}

/** The folded name of a text as it is looked for. */
export function toLikeness(text: string): string {
  return foldName(text.slice(0, LONGEST));
}

const A_FEW = 5;

function findAlike({ codes, starts, postings, sizes }: Trigrams, count: number, asked: Uint16Array, least: number): AlikeName[] {
  const shared = new Uint8Array(count);
  for (const code of asked) {
    const at = positionOf(codes, code);
    const end = at === undefined ? 0 : (starts[at + 1] ?? 0);
    for (let posting = starts[at ?? 0] ?? 0; posting < end; posting++) {
      const number = postings[posting] ?? 0;
      shared[number] = (shared[number] ?? 0) + 1;
    }
  }
  const alike: AlikeName[] = [];
  let floor = least;
  for (let number = 0; number < count; number++) {
    const common = shared[number] ?? 0;
    // So few cannot be enough, whatever the name: most names end here.
    if (common === 0 || common < floor * asked.length) continue;
    const likeness = common / (asked.length + (sizes[number] ?? 0) - common);
    if (likeness < floor || (likeness === floor && alike.length === A_FEW)) continue;
    const place = alike.findIndex((one) => one.likeness < likeness);
    alike.splice(place < 0 ? alike.length : place, 0, { number, likeness });
    if (alike.length > A_FEW) alike.pop();
    if (alike.length === A_FEW) floor = alike.at(-1)?.likeness ?? least;
  }
  return alike;
}

/** Counted first, so that each number can be put in its place at once. */
function sortTrigrams(perName: readonly Uint16Array[]): Trigrams {
  const counts = new Uint32Array(LETTERS ** 3);
  for (const trigrams of perName) for (const code of trigrams) counts[code] = (counts[code] ?? 0) + 1;
  const codes = Uint16Array.from([...counts.keys()].filter((code) => (counts[code] ?? 0) > 0));
  const starts = new Uint32Array(codes.length + 1);
  codes.forEach((code, at) => {
    starts[at + 1] = (starts[at] ?? 0) + (counts[code] ?? 0);
    // From here on it tells where the next number of this code goes.
    counts[code] = starts[at] ?? 0;
  });
  const postings = new Uint16Array(starts.at(-1) ?? 0);
  perName.forEach((trigrams, number) => {
    for (const code of trigrams) {
      const at = counts[code] ?? 0;
      postings[at] = number;
      counts[code] = at + 1;
    }
  });
  return { codes, starts, postings, sizes: Uint8Array.from(perName, ({ length }) => length) };
}

/** Different ones; as pg_trgm has it each word begins with two blanks and ends with one, so that beginnings weigh most. */
function trigramsOf(folded: string): Uint16Array {
  const found = new Set<number>();
  for (const word of folded.split(" ")) {
    if (word === "") continue;
    let [first, second] = [0, 0];
    for (const letter of `${word} `) {
      const third = codeOf(letter);
      found.add((first * LETTERS + second) * LETTERS + third);
      [first, second] = [second, third];
    }
  }
  return Uint16Array.from([...found].slice(0, MOST_TRIGRAMS));
}

function codeOf(letter: string): number {
  const code = letter.charCodeAt(0);
  if (code >= 97 && code <= 122) return code - 96;
  return code >= 48 && code <= 57 ? code - 21 : 0;
}

function positionOf(codes: Uint16Array, code: number): number | undefined {
  let [low, high] = [0, codes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((codes[middle] ?? 0) < code) low = middle + 1;
    else high = middle;
  }
  return codes[low] === code ? low : undefined;
}
