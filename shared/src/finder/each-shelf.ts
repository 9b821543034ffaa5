import type { AreaCode } from "../domain/area-code.ts";
import type { Bounds } from "../domain/bounds.ts";
import { lookUp } from "./bucket-map.ts";
import type { Finder } from "./build-finder.ts";
import { type FactBook, factsOf, type ShelfFacts } from "./fact-book.ts";
import { numbersNear } from "./shelf-grid.ts";
import { SHELF_SIZE, type WordShelf } from "./word-shelves.ts";

/** What listings to look at. */
type ShelfScope = {
  readonly bounds?: Bounds | undefined;
  readonly area?: AreaCode | undefined;
  /** Those in the box, and those in one of the areas wherever they lie. */
  readonly around?: { readonly box: Bounds; readonly codes: ReadonlySet<AreaCode> } | undefined;
};

type Visit = (shelf: WordShelf, facts: ShelfFacts, numbers: Uint16Array, shelfNumber: number) => void;

/** Calls `visit` for each shelf with the numbers, in no order, of its listings that live and lie in all of these. */
export function eachShelf({ shelves, byArea }: Finder, book: FactBook, given: ShelfScope, visit: Visit): void {
  // All places of an area lie in the box of its tree; of an area without one there are none.
  const reach = given.area === undefined ? undefined : lookUp(byArea, given.area)?.root();
  if (given.area !== undefined && reach === undefined) return;
  const scope = reach === undefined ? given : { ...given, bounds: overlapOf(reach, given.bounds ?? reach) };
  shelves.forEach((shelf, shelfNumber) => {
    const facts = factsOf(book, shelf);
    visit(shelf, facts, numbersIn(shelf, facts, scope), shelfNumber);
  });
}

function overlapOf(one: Bounds, other: Bounds): Bounds {
  return {
    west: Math.max(one.west, other.west),
    south: Math.max(one.south, other.south),
    east: Math.min(one.east, other.east),
    north: Math.min(one.north, other.north),
  };
}

function numbersIn({ gone }: WordShelf, facts: ShelfFacts, { bounds, area, around }: ShelfScope): Uint16Array {
  const inside = around === undefined ? numbersInBox(facts, bounds) : numbersAround(facts, around.box, around.codes);
  const isInArea = area === undefined ? undefined : facts.book.areaLists.toTest(new Set([area]));
  if (gone === undefined && isInArea === undefined && (around === undefined || bounds === undefined)) return inside;
  const isInBox = toBoxTest(facts, bounds);
  return keep(inside, (number) => gone?.[number] !== 1 && isInBox(number) && isInArea?.(facts.areas[number] ?? 0) !== false);
}

function numbersInBox(facts: ShelfFacts, box: Bounds | undefined): Uint16Array {
  return box === undefined ? facts.grid.all : keep(numbersNear(facts.grid, box), toBoxTest(facts, box));
}

function numbersAround(facts: ShelfFacts, box: Bounds, codes: ReadonlySet<AreaCode>): Uint16Array {
  const inside = numbersInBox(facts, box);
  if (codes.size === 0) return inside;
  const isInBox = toBoxTest(facts, box);
  const outside = keep(numbersInAreas(facts, codes), (number) => !isInBox(number));
  if (outside.length === 0) return inside;
  const both = new Uint16Array(inside.length + outside.length);
  both.set(inside);
  both.set(outside, inside.length);
  return both;
}

/** One search asks it for ever larger boxes around the same areas. */
const lastAsked = new WeakMap<ShelfFacts, { readonly codes: ReadonlySet<AreaCode>; readonly numbers: Uint16Array }>();

function numbersInAreas(facts: ShelfFacts, codes: ReadonlySet<AreaCode>): Uint16Array {
  const known = lastAsked.get(facts);
  if (known?.codes === codes) return known.numbers;
  const isInArea = facts.book.areaLists.toTest(codes);
  const { areas, grid } = facts;
  const numbers = keep(grid.all, (number) => isInArea(areas[number] ?? 0));
  lastAsked.set(facts, { codes, numbers });
  return numbers;
}

function toBoxTest({ lats, lngs }: ShelfFacts, box: Bounds | undefined): (number: number) => boolean {
  if (box === undefined) return () => true;
  const { west, south, east, north } = box;
  return (number) => {
    const [lat, lng] = [lats[number] ?? 0, lngs[number] ?? 0];
    return lat >= south && lat <= north && lng >= west && lng <= east;
  };
}

const kept = new Uint16Array(SHELF_SIZE);

/** As `filter` does, which on columns takes several times as long. */
function keep(numbers: Uint16Array, isWanted: (number: number) => boolean): Uint16Array {
  let count = 0;
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at] ?? 0;
    if (!isWanted(number)) continue;
    kept[count] = number;
    count += 1;
  }
  return kept.slice(0, count);
}
