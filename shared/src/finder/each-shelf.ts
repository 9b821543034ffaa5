import type { AreaCode } from "../domain/area-code.ts";
import type { Bounds } from "../domain/bounds.ts";
import type { Finder } from "./build-finder.ts";
import { type FactBook, factsOf, type ShelfFacts } from "./fact-book.ts";
import type { WordShelf } from "./word-shelves.ts";

type Visit = (shelf: WordShelf, facts: ShelfFacts, isInScope: (number: number) => boolean, shelfNumber: number) => void;

/** Calls `visit` for each shelf, with a test that tells whether a listing of it lives and lies in the box and area. */
export function eachShelf(
  { shelves }: Finder,
  book: FactBook,
  { bounds, area }: { readonly bounds?: Bounds | undefined; readonly area?: AreaCode | undefined },
  visit: Visit,
): void {
  shelves.forEach((shelf, shelfNumber) => {
    const facts = factsOf(book, shelf);
    visit(shelf, facts, toScopeTest(shelf, facts, bounds, area), shelfNumber);
  });
}

function toScopeTest({ gone }: WordShelf, facts: ShelfFacts, bounds: Bounds | undefined, area: AreaCode | undefined): (number: number) => boolean {
  const { lats, lngs, areas } = facts;
  const isInArea = area === undefined ? undefined : facts.book.areaLists.toTest(new Set([area]));
  if (bounds === undefined && isInArea === undefined) return gone === undefined ? () => true : (number) => gone[number] !== 1;
  const { west, south, east, north } = bounds ?? { west: -Infinity, south: -Infinity, east: Infinity, north: Infinity };
  return (number) => {
    const [lat, lng] = [lats[number] ?? 0, lngs[number] ?? 0];
    if (lat < south || lat > north || lng < west || lng > east || gone?.[number] === 1) return false;
    return isInArea === undefined || isInArea(areas[number] ?? 0);
  };
}
