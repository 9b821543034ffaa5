import type { ShelfFacts } from "./fact-book.ts";
import type { Listing } from "./listing.ts";
import type { FilterGroup } from "./place-filters.ts";

/** What was found of a listing so far, in columns: a search may look at 100,000 of them. */
export type Candidates = {
  count: number;
  readonly shelves: ShelfFacts[];
  /** Number of the shelf among those above, and of the listing on it. */
  shelf: Uint16Array;
  number: Uint32Array;
  /** The score it would have if its moment were now. */
  bound: Float64Array;
  /** Bits of IS_WHOLE and those below it. */
  flags: Uint8Array;
  /** By OBSTACLES: the filter that alone keeps it out, or none. */
  obstacle: Uint8Array;
};

/** All that was wished for is there, and all words. */
export const IS_WHOLE = 1;
/** It lies in what was named. */
export const IS_INSIDE = 2;
/** Something is there at the time that was asked for; known once somebody has asked. */
export const IS_THEN = 4;
export const KNOWS_THEN = 8;

export const OBSTACLES: readonly (FilterGroup | "none" | "many")[] = ["none", "entries", "categories", "languages", "types", "runBys"];
export const NO_OBSTACLE = 0;

const AT_FIRST = 1024;

let kept: Candidates | undefined;

/** None yet. The columns are those of the search before, which by then must have been answered: making megabytes anew costs more than filling them. */
export function startCandidates(): Candidates {
  kept ??= createCandidates();
  kept.count = 0;
  kept.shelves.length = 0;
  return kept;
}

function createCandidates(): Candidates {
  return {
    count: 0,
    shelves: [],
    shelf: new Uint16Array(AT_FIRST),
    number: new Uint32Array(AT_FIRST),
    bound: new Float64Array(AT_FIRST),
    flags: new Uint8Array(AT_FIRST),
    obstacle: new Uint8Array(AT_FIRST),
  };
}

/** Makes room for so many more. */
export function makeRoom(candidates: Candidates, more: number): void {
  const wanted = candidates.count + more;
  if (wanted <= candidates.number.length) return;
  const size = Math.max(wanted, candidates.number.length * 2);
  candidates.shelf = widen(candidates.shelf, new Uint16Array(size));
  candidates.number = widen(candidates.number, new Uint32Array(size));
  candidates.bound = widen(candidates.bound, new Float64Array(size));
  candidates.flags = widen(candidates.flags, new Uint8Array(size));
  candidates.obstacle = widen(candidates.obstacle, new Uint8Array(size));
}

function widen<Column extends { set: (from: Column) => void }>(column: Column, larger: Column): Column {
  larger.set(column);
  return larger;
}

export function shelfOf({ shelves, shelf }: Candidates, at: number): ShelfFacts | undefined {
  return shelves[shelf[at] ?? 0];
}

export function listingOf(candidates: Candidates, at: number): Listing | undefined {
  return shelfOf(candidates, at)?.items[candidates.number[at] ?? 0];
}

export function hasFlags({ flags }: Candidates, at: number, wanted: number): boolean {
  return ((flags[at] ?? 0) & wanted) === wanted;
}
