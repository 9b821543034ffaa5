import type { Finder } from "./build-finder.ts";
import { type FactBook, factsOf, readFacts, trimFacts } from "./fact-book.ts";
import { tryPlaceOf } from "./place-of.ts";
import { type Planner, planOf } from "./planner.ts";

/** Reading a place, its words, facts and plans takes 0.1 ms or more: this many at a time nobody notices. */
const PLACES_A_STEP = 20;

/**
 * Makes what searches need beside the finder: the index of words, the facts and the plans. A few places at each step, so
 * that whoever calls can let others go first in between. A search that comes earlier makes what it needs itself.
 */
export function* warmFinder({ shelves }: Finder, book: FactBook, planner: Planner): Generator<void> {
  let count = 0;
  for (const shelf of shelves) {
    const facts = factsOf(book, shelf);
    for (const [number, listing] of shelf.items.entries()) {
      if (shelf.gone?.[number] === 1) continue;
      // One after another, for who reads a place twice in a row reads it once.
      shelf.grow();
      readFacts(facts, number);
      if (tryPlaceOf(listing) !== undefined) planOf(planner, listing);
      count += 1;
      if (count % PLACES_A_STEP === 0) yield;
    }
    while (!shelf.grow()) yield;
    trimFacts(facts);
  }
}
