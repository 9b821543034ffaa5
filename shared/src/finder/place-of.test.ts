import { expect, test } from "vitest";

import { buildPlace } from "../fixtures/build-place.ts";
import type { Listing } from "./listing.ts";
import { passPlace, placeOf, tryPlaceOf } from "./place-of.ts";
import { toListing } from "./to-listing.ts";

/** Counts how often its detail is read. */
function countReads(listing: Listing): { listing: Listing; reads: () => number } {
  let reads = 0;
  return {
    reads: () => reads,
    listing: {
      ...listing,
      get detail() {
        reads += 1;
        return listing.detail;
      },
    },
  };
}

test("a place is read once for all who ask, and remembered", () => {
  const { listing, reads } = countReads(toListing(buildPlace()));

  expect(placeOf(listing)).toBe(tryPlaceOf(listing));
  expect(reads()).toBe(1);
});

test("who passes by all places reads each once, and it is not remembered", () => {
  const { listing, reads } = countReads(toListing(buildPlace()));
  passPlace(listing, () => {
    expect(placeOf(listing)).toBe(tryPlaceOf(listing));
  });
  expect(reads()).toBe(1);

  placeOf(listing);
  expect(reads()).toBe(2);
});

test("a place that cannot be read is none, also to who passes by", () => {
  const broken = { ...toListing(buildPlace()), detail: "{}" };
  const seen: unknown[] = [];
  passPlace(broken, () => seen.push(tryPlaceOf(broken)));

  expect(seen).toEqual([undefined]);
  expect(() => placeOf(broken)).toThrow(/invalid/i);
});
