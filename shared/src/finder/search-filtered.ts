import { addListing } from "./cluster-grid.ts";
import { createFacetCounter, type Facets } from "./count-facets.ts";
import { eachShelf } from "./each-shelf.ts";
import { readFacts } from "./fact-book.ts";
import type { Listing } from "./listing.ts";
import { findObstacle, toTests } from "./place-filters.ts";
import { compareByRank, comparePositions, type Hit, type Position } from "./position.ts";
import type { Answer } from "./read-space.ts";
import type { PlaceSearch, SearchWorld } from "./search-world.ts";
import { selectFirst } from "./select-first.ts";
import { toNearHit } from "./take-nearest.ts";

/** Answers without words by asking the facts of every place in the box and area: for filters that the trees cannot tell. */
export function searchFiltered(world: SearchWorld, search: PlaceSearch, after: Position | undefined): Answer & { readonly facets: Facets | undefined } {
  const { near, limit } = search;
  const { passing, facets } = scan(world, search);
  const toHit = (listing: Listing): Hit => (near === undefined ? { key: 0, rank: listing.rank, id: listing.id, listing } : toNearHit(listing, near));
  const isLater = (listing: Listing, last: Position) => comparePositions(toHit(listing), last) > 0;
  const left = after === undefined ? passing : passing.filter((listing) => isLater(listing, after));
  return {
    total: passing.length,
    hits: near === undefined ? selectFirst(left, limit + 1, compareByRank).map(toHit) : selectFirst(left.map(toHit), limit + 1, comparePositions),
    addRest: (grid, _, last) => {
      for (const listing of left) if (isLater(listing, last)) addListing(grid, listing);
    },
    facets,
  };
}

/** Counts what each further filter would leave, for a search without words. */
export function countFacetsOf(world: SearchWorld, search: PlaceSearch): Facets | undefined {
  return scan(world, search).facets;
}

function scan({ finder, book, now }: SearchWorld, search: PlaceSearch): { passing: Listing[]; facets: Facets | undefined } {
  const tests = toTests(book, search, now);
  const counter = search.withFacets === true ? createFacetCounter(book, search, now) : undefined;
  const passing: Listing[] = [];
  eachShelf(finder, book, search, ({ items }, facts, numbers) => {
    for (const number of numbers) {
      readFacts(facts, number);
      const obstacle = tests.length === 0 ? "none" : findObstacle(tests, facts, number);
      if (obstacle === "many") continue;
      counter?.add(facts, number, obstacle === "none" ? undefined : obstacle);
      const listing = obstacle === "none" ? items[number] : undefined;
      if (listing !== undefined) passing.push(listing);
    }
  });
  return { passing, facets: counter?.toFacets() };
}
