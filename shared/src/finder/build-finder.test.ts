import * as fc from "fast-check";
import { expect, test } from "vitest";

import { AreaCode } from "../domain/area-code.ts";
import { PlaceId, Slug } from "../domain/place.ts";
import { buildListing } from "../fixtures/build-listing.ts";
import { randomListing, randomListings, randomSearch } from "../fixtures/random-listings.ts";
import { buildFinder, type Finder, findListing, type ListingChanges, placeCountIn, replaceListings } from "./build-finder.ts";
import { findPlaces } from "./find-places.ts";
import type { LaterSpace } from "./later-space.ts";
import type { Listing } from "./listing.ts";

const changes: fc.Arbitrary<ListingChanges> = fc.record({
  put: fc.array(randomListing, { maxLength: 6 }),
  remove: fc.array(fc.nat({ max: 400 }).map((number) => PlaceId.parse(`p${number}`)), { maxLength: 6 }),
});

function changePlainly(listings: readonly Listing[], { put, remove }: ListingChanges): Listing[] {
  const byId = new Map(listings.map((listing) => [listing.id, listing]));
  for (const id of remove) byId.delete(id);
  for (const listing of put) byId.set(listing.id, listing);
  return [...byId.values()];
}

/** The trees as text: a difference between two trees would take minutes to print. */
function textOf({ everywhere, byType, byRunBy }: Finder): string {
  return JSON.stringify([everywhere, inOrder(byType), inOrder(byRunBy)]);
}

function inOrder(trees: ReadonlyMap<string, LaterSpace>) {
  return [...trees].map(([key, { count, root }]) => [key, count, root()] as const).toSorted(([one], [other]) => (one < other ? -1 : 1));
}

test("after any row of changes the finder answers as one built anew", () => {
  fc.assert(
    fc.property(randomListings, fc.array(changes, { maxLength: 30 }), randomSearch, (start, rows, search) => {
      let listings: readonly Listing[] = start;
      let finder = buildFinder(start);
      for (const row of rows) {
        listings = changePlainly(listings, row);
        finder = replaceListings(finder, row);
      }
      const anew = buildFinder(listings);

      expect(findPlaces(finder, search)).toEqual(findPlaces(anew, search));
      expect(finder.size).toBe(listings.length);
      expect(textOf(finder) === textOf(anew)).toBe(true);
      for (const listing of listings) expect(findListing(finder, listing.slug)).toBe(findListing(finder, listing.id));
      for (const name of listings.flatMap(({ oldSlugs }) => oldSlugs)) expect(findListing(finder, name)).toBe(findListing(anew, name));
      expect(finder.oldSlugs.size).toBe(anew.oldSlugs.size);
      for (const code of ["GM0599", "rtm-bospolder", "GM9999"]) {
        expect(placeCountIn(finder, code)).toBe(listings.filter(({ areaCodes }) => areaCodes.some((area) => area === code)).length);
      }
    }),
    { numRuns: 100 },
  );
}, 60_000);

test("a change leaves the finder before it as it was", () => {
  fc.assert(
    fc.property(randomListings, changes, randomSearch, (listings, change, search) => {
      const finder = buildFinder(listings);
      const before = findPlaces(finder, search);

      replaceListings(finder, change);

      expect(findPlaces(finder, search)).toEqual(before);
    }),
  );
});

const theepot = buildListing();
const numbered = (count: number, known: Partial<Listing> = {}) =>
  Array.from({ length: count }, (_, number) => {
    const id = PlaceId.parse(`plek-${number}`);
    return buildListing({ lat: 52 + number / 1000, ...known, id, slug: Slug.parse(`naam-${number}`) });
  });

test("a place is found by its id and by its slug, and no longer by an old slug", () => {
  const moved = { ...theepot, slug: Slug.parse("theepot-nieuwe-naam") };
  const finder = replaceListings(buildFinder([...numbered(100), theepot]), { put: [moved], remove: [] });

  expect(findListing(finder, theepot.id)).toBe(moved);
  expect(findListing(finder, "theepot-nieuwe-naam")).toBe(moved);
  expect(buildFinder([]).size).toBe(0);
  expect(findListing(finder, "iets-anders")).toBeUndefined();
});

test("two places may swap slugs in one change", () => {
  const [one, two, ...rest] = numbered(100);
  if (one === undefined || two === undefined) throw new Error("The list of places is empty");

  const finder = replaceListings(buildFinder([one, two, ...rest]), {
    put: [{ ...one, slug: two.slug }, { ...two, slug: one.slug }],
    remove: [],
  });

  expect(findListing(finder, two.slug)).toBe(findListing(finder, one.id));
  expect(findListing(finder, one.slug)).toBe(findListing(finder, two.id));
});

test("of two listings with one id the last counts", () => {
  const finder = buildFinder([theepot, { ...theepot, rank: 5 }]);

  expect(finder.size).toBe(1);
  expect(findListing(finder, theepot.id)?.rank).toBe(5);
});

test("thousands of places on one spot are all found, and can be taken away again", () => {
  const piled = numbered(3000, { lat: 52, lng: 5 });
  const bounds = { west: 5, south: 52, east: 5, north: 52 };
  const finder = buildFinder(piled);

  const { total, clusters } = findPlaces(finder, { bounds, limit: 10 });
  const fewer = replaceListings(finder, { put: [], remove: piled.slice(0, 300).map(({ id }) => id) });

  expect(total).toBe(3000);
  expect(clusters).toEqual([{ lat: 52, lng: 5, count: 2990, bbox: bounds }]);
  expect(findPlaces(fewer, { near: { lat: 52, lng: 5 }, limit: 10 }).total).toBe(2700);
});

test("an area that lost its last place counts none", () => {
  const area = AreaCode.parse("WK059903");
  const finder = buildFinder([...numbered(100), { ...theepot, areaCodes: [area] }]);

  expect(placeCountIn(finder, area)).toBe(1);
  expect(placeCountIn(replaceListings(finder, { put: [], remove: [theepot.id] }), area)).toBe(0);
});
