import { compareText } from "./position.ts";

/** Words in order, and of each how many letters it shares with the one before. */
export type SortedTerms = { readonly terms: readonly string[]; readonly shared: Uint8Array };

/** A known word that is the typed one but for some typos; of a longer word only its beginning. */
export type NearTerm = { readonly term: string; readonly typos: number; readonly isBeginning: boolean };

const LONGEST = 255;

export function sortTerms(unsorted: Iterable<string>): SortedTerms {
  const terms = [...unsorted].toSorted(compareText);
  return { terms, shared: Uint8Array.from(terms, (term, at) => sharedLength(terms[at - 1] ?? "", term)) };
}

function sharedLength(one: string, other: string): number {
  let length = 0;
  while (length < LONGEST && length < one.length && one.charCodeAt(length) === other.charCodeAt(length)) length++;
  return length;
}

/** One row of the table of `findWordDistance` for each letter of the term at hand. */
type Table = { readonly word: string; readonly rows: Uint8Array[]; readonly leasts: number[] };

/**
 * The words that are `word` but for `most` typos, as `findWordDistance` counts them; with beginnings also those of
 * which a first part is. Words that begin alike share the work, and what is too far already is passed by.
 */
export function walkNear({ terms, shared }: SortedTerms, word: string, most: number, withBeginnings: boolean): NearTerm[] {
  const found: NearTerm[] = [];
  const table: Table = { word, rows: [Uint8Array.from({ length: word.length + 1 }, (_, column) => column)], leasts: [0] };
  // Letters that the next term has in common with the rows at hand; from `hopeless` letters on nothing can match.
  let [alike, hopeless] = [0, Infinity];
  for (let at = 0; at < terms.length; at++) {
    alike = Math.min(alike, shared[at] ?? 0);
    if (alike >= hopeless) continue;
    const term = terms[at] ?? "";
    const walked = walkTerm(table, term, alike, most);
    const isWhole = walked === term.length;
    const typos = isWhole ? lastOf(table, walked) : Infinity;
    const beginning = withBeginnings ? leastEnd(table, walked) : Infinity;
    if (typos <= most) found.push({ term, typos, isBeginning: false });
    else if (beginning <= most) found.push({ term, typos: beginning, isBeginning: true });
    // Whatever begins as a match does is one too: it must not be passed by.
    hopeless = isHopeless(table, walked, most) && beginning > most ? walked : Infinity;
    alike = walked;
  }
  return found;
}

/** Adds the rows for the letters of the term from `depth` on, until nothing can match; answers for how many there are rows. */
function walkTerm(table: Table, term: string, depth: number, most: number): number {
  let walked = depth;
  while (walked < term.length) {
    addRow(table, term, walked);
    walked += 1;
    if (isHopeless(table, walked, most)) break;
  }
  return walked;
}

/** A swap reaches back two rows and costs one: only when both are too far, all that follows is. */
function isHopeless({ leasts }: Table, walked: number, most: number): boolean {
  return (leasts[walked] ?? 0) > most && (leasts[walked - 1] ?? 0) > most;
}

function lastOf({ rows, word }: Table, depth: number): number {
  return rows[depth]?.[word.length] ?? Infinity;
}

/** The fewest typos that make the word a beginning of the term. */
function leastEnd(table: Table, walked: number): number {
  let least = Infinity;
  for (let depth = 1; depth <= walked; depth++) least = Math.min(least, lastOf(table, depth));
  return least;
}

function addRow({ rows, leasts, word }: Table, term: string, depth: number): void {
  const row = (rows[depth + 1] ??= new Uint8Array(word.length + 1));
  const [last = row, beforeLast = row] = [rows[depth], rows[depth - 1]];
  const [letter, letterBefore] = [term.charCodeAt(depth), depth > 0 ? term.charCodeAt(depth - 1) : -1];
  row[0] = depth + 1;
  let least = depth + 1;
  for (let column = 1; column <= word.length; column++) {
    const typed = word.charCodeAt(column - 1);
    let cost = Math.min((last[column] ?? 0) + 1, (row[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (typed === letter ? 0 : 1));
    const isSwapped = column > 1 && typed === letterBefore && word.charCodeAt(column - 2) === letter;
    if (isSwapped) cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
    row[column] = cost;
    if (cost < least) least = cost;
  }
  leasts[depth + 1] = least;
}
