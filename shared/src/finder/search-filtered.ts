import { addListing } from "./cluster-grid.ts";
import { createFacetCounter, type Facets } from "./count-facets.ts";
import { readFacts } from "./fact-book.ts";
import { findObstacle, toTests } from "./place-filters.ts";
import { comparePositions, type Hit, type Position } from "./position.ts";
import type { Answer } from "./read-space.ts";
import { eachShelf } from "./scan-scope.ts";
import type { PlaceSearch, SearchWorld } from "./search-world.ts";
import { selectFirst } from "./select-first.ts";
import { toNearHit } from "./take-nearest.ts";

/** Answers without words by asking the facts of every place in the box and area: for filters the trees cannot tell, and to count. */
export function searchFiltered(world: SearchWorld, search: PlaceSearch, after: Position | undefined): Answer & { readonly facets: Facets | undefined } {
  const { finder, book, now } = world;
  const { near, limit, withFacets } = search;
  const tests = toTests(book, search, now);
  const counter = withFacets === true ? createFacetCounter(book, search, now) : undefined;
  const hits: Hit[] = [];
  eachShelf(finder, book, search, (shelf, facts, isInScope) => {
    shelf.items.forEach((listing, number) => {
      if (!isInScope(number)) return;
      readFacts(facts, number);
      const obstacle = findObstacle(tests, facts, number);
      if (obstacle === "many") return;
      counter?.add(facts, number, obstacle === "none" ? undefined : obstacle);
      if (obstacle !== "none") return;
      hits.push(near === undefined ? { key: 0, rank: listing.rank, id: listing.id, listing } : toNearHit(listing, near));
    });
  });
  const left = after === undefined ? hits : hits.filter((hit) => comparePositions(hit, after) > 0);
  return {
    total: hits.length,
    hits: selectFirst(left, limit + 1, comparePositions),
    addRest: (grid, _, last) => {
      for (const hit of left) if (comparePositions(hit, last) > 0) addListing(grid, hit.listing);
    },
    facets: counter?.toFacets(),
  };
}
