import type { Point } from "../domain/point.ts";
import { addPoint } from "./cluster-grid.ts";
import { createFacetCounter, type Facets } from "./count-facets.ts";
import { eachShelf } from "./each-shelf.ts";
import { readFacts } from "./fact-book.ts";
import type { Listing } from "./listing.ts";
import { findObstacle, toTests } from "./place-filters.ts";
import { comparePositions, type Position } from "./position.ts";
import type { Answer } from "./read-space.ts";
import type { PlaceSearch, SearchWorld } from "./search-world.ts";
import { selectFirst } from "./select-first.ts";
import { toNearHit } from "./take-nearest.ts";

type Filtered = Answer & { readonly facets: Facets | undefined };

/** Answers without words by distance from `near`, asking the facts of every place in the box and area: for filters that the trees cannot tell. */
export function searchFiltered(world: SearchWorld, search: PlaceSearch & { readonly near: Point }, after: Position | undefined): Filtered {
  const { near, limit } = search;
  const { passing, facets } = scan(world, search);
  const hits = passing.map((listing) => toNearHit(listing, near));
  const left = after === undefined ? hits : hits.filter((hit) => comparePositions(hit, after) > 0);
  return {
    total: passing.length,
    hits: selectFirst(left, limit + 1, comparePositions),
    addRest: (grid, _, last) => {
      for (const hit of left) if (comparePositions(hit, last) > 0) addPoint(grid, hit.listing);
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
