import { holdsPoint } from "../domain/box.ts";
import type { AreaCode } from "../domain/area-code.ts";
import type { Bounds } from "../domain/bounds.ts";
import type { Finder } from "./build-finder.ts";
import { type FactBook, factsOf, type ShelfFacts } from "./fact-book.ts";
import { toAreaTest } from "./where-scorer.ts";
import type { WordShelf } from "./word-shelves.ts";

/** Calls `visit` for each shelf, with a test that tells whether a listing of it lives and lies in the box and area. */
export function eachShelf(
  { shelves }: Finder,
  book: FactBook,
  { bounds, area }: { readonly bounds?: Bounds | undefined; readonly area?: AreaCode | undefined },
  visit: (shelf: WordShelf, facts: ShelfFacts, isInScope: (number: number) => boolean, shelfNumber: number) => void,
): void {
  shelves.forEach((shelf, shelfNumber) => {
    const facts = factsOf(book, shelf);
    const { lats, lngs } = facts;
    const { gone } = shelf;
    const isInArea = area === undefined ? undefined : toAreaTest(facts, new Set([area]));
    const isInScope = (number: number) =>
      gone?.[number] !== 1 &&
      (bounds === undefined || holdsPoint(bounds, { lat: lats[number] ?? 0, lng: lngs[number] ?? 0 })) &&
      isInArea?.(number) !== false;
    visit(shelf, facts, isInScope, shelfNumber);
  });
}
