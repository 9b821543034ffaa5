import { lookUp } from "./bucket-map.ts";
import { type Finder, findListing } from "./build-finder.ts";
import type { Listing } from "./listing.ts";

/** Nobody merges this often: more is a circle. */
const MOST_MERGES = 8;

/**
 * The place that a name in an address leads to: by its id, its slug or an old one, and from a place that became part
 * of another on to that other. A place whose successor is not there, or leads back to it, stands for itself.
 */
export function followName(finder: Finder, name: string): Listing | undefined {
  const named = findListing(finder, name);
  let last = named;
  for (let merges = 0; last?.mergedInto !== undefined; merges++) {
    const next = lookUp(finder.ids, last.mergedInto);
    if (next === undefined) return last;
    if (merges === MOST_MERGES) return named;
    last = next;
  }
  return last;
}
