import type { PlaceId } from "../domain/place.ts";
import { type Growing, growing } from "./growing.ts";
import type { Listing } from "./listing.ts";
import { growNameBook, type NameBook } from "./name-likeness.ts";
import { compareText } from "./position.ts";
import { createTermBook, type TermBook } from "./term-book.ts";
import { growWordIndex, type WordIndex } from "./word-index.ts";
import { createWordReader } from "./word-reader.ts";

/**
 * A number of listings with the index of their words. A shelf is never rewritten: a listing that is replaced is
 * marked gone here and stands anew on a younger, smaller shelf. Small shelves are put together as they pile up, so
 * one change costs a little and all changes together cost each listing only a few rewrites.
 */
export type WordShelf = Shelf<Listing> & {
  readonly living: number;
  /** Puts the next of its listings in the index; true when all are in it. */
  readonly grow: () => boolean;
  /** Their names, to compare what was typed as a whole; made as the index is. */
  readonly names: Growing<NameBook>;
};

/** Items numbered as the texts of the index are. */
export type Shelf<Item> = {
  readonly items: readonly Item[];
  /** Made when the first search with words asks for it, or by `warmFinder`: until then the map and list need not wait. */
  readonly index: () => WordIndex;
  /** The words of all shelves beside this one, too. */
  readonly book: TermBook;
  /** 1 for each item that has been replaced or removed since; undefined while there are none. */
  readonly gone: Uint8Array | undefined;
};

export const SHELF_SIZE = 8192;
/** Shelves up to this many living listings are put together when there are this many of them. */
const TIERS = [
  { upTo: 16, most: 16 },
  { upTo: 256, most: 16 },
  { upTo: 4096, most: 4 },
];

export function buildShelves(listings: readonly Listing[], book: TermBook): WordShelf[] {
  const sorted = listings.toSorted((one, other) => compareText(one.id, other.id));
  const reader = createWordReader();
  const shelves: WordShelf[] = [];
  for (let start = 0; start < sorted.length; start += SHELF_SIZE) {
    const shelved = sorted.slice(start, start + SHELF_SIZE);
    const index = growing(() => growInBook(book, growWordIndex(shelved.length, (number) => shelved[number]?.words ?? "", reader)));
    const names = growing(() => growNameBook(shelved));
    shelves.push({ items: shelved, index: index.get, grow: index.grow, names, book, gone: undefined, living: shelved.length });
  }
  return shelves;
}

function* growInBook(book: TermBook, steps: Generator<void, WordIndex>): Generator<void, WordIndex> {
  const index = yield* steps;
  yield;
  return inBook(book, index);
}

export function inBook(book: TermBook, index: WordIndex): WordIndex {
  book.add(index.terms);
  book.add(index.parts);
  return index;
}

/** The shelves with all listings of these ids taken away and the new ones put on. */
export function replaceOnShelves(shelves: readonly WordShelf[], gone: readonly PlaceId[], put: readonly Listing[]): WordShelf[] {
  const left = shelves.map((shelf) => takeAway(shelf, gone)).filter(({ living }) => living > 0);
  const book = shelves[0]?.book ?? createTermBook();
  return tidy([...left, ...buildShelves(put, book)], book);
}

function takeAway(shelf: WordShelf, ids: readonly PlaceId[]): WordShelf {
  let gone: Uint8Array | undefined;
  let { living } = shelf;
  for (const id of ids) {
    const number = findOnShelf(shelf, id);
    if (number === undefined || (gone ?? shelf.gone)?.[number] === 1) continue;
    gone ??= shelf.gone?.slice() ?? new Uint8Array(shelf.items.length);
    gone[number] = 1;
    living--;
  }
  return gone === undefined ? shelf : { ...shelf, gone, living };
}

/** Items of a shelf lie by id. */
function findOnShelf({ items }: WordShelf, id: PlaceId): number | undefined {
  if (id < (items[0]?.id ?? "") || id > (items.at(-1)?.id ?? "")) return undefined;
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.id ?? "") < id) low = middle + 1;
    else high = middle;
  }
  return items[low]?.id === id ? low : undefined;
}

function tidy(shelves: readonly WordShelf[], book: TermBook): WordShelf[] {
  let tidied = [...shelves];
  let least = 0;
  for (const { upTo, most } of TIERS) {
    const small = tidied.filter(({ living }) => living > least && living <= upTo);
    least = upTo;
    if (small.length < most) continue;
    tidied = [...tidied.filter((shelf) => !small.includes(shelf)), ...buildShelves(small.flatMap(livingOn), book)];
  }
  return tidied;
}

function livingOn({ items, gone }: WordShelf): Listing[] {
  return items.filter((_, number) => gone?.[number] !== 1);
}
