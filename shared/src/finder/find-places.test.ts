import * as fc from "fast-check";
import { expect, test } from "vitest";

import { holdsPoint } from "../domain/box.ts";
import { distanceInMetres } from "../domain/point.ts";
import { randomListings, randomSearch } from "../fixtures/random-listings.ts";
import { searchSlowly } from "../fixtures/search-slowly.ts";
import { buildFinder, type Finder } from "./build-finder.ts";
import { findPlaces, type FinderSearch, type FoundPlaces } from "./find-places.ts";
import { holdsBox } from "./search-space.ts";

const idsOf = ({ places }: FoundPlaces) => places.map(({ listing }) => listing.id);

function readAllPages(finder: Finder, search: FinderSearch): FoundPlaces[] {
  const pages = [findPlaces(finder, search)];
  for (let next = pages[0]?.next; next !== undefined; next = pages.at(-1)?.next) {
    pages.push(findPlaces(finder, { ...search, after: next }));
  }
  return pages;
}

test("a search finds what looking at every listing finds, in the same order, with the same total", () => {
  fc.assert(
    fc.property(randomListings, randomSearch, (listings, search) => {
      const slow = searchSlowly(listings, search);

      const found = findPlaces(buildFinder(listings), search);

      expect(idsOf(found)).toEqual(slow.slice(0, search.limit).map(({ id }) => id));
      expect(found.total).toBe(slow.length);
    }),
    { numRuns: 300 },
  );
}, 60_000);

test("pages read to the end give every match exactly once, in order", () => {
  fc.assert(
    fc.property(randomListings, randomSearch, (listings, search) => {
      const pages = readAllPages(buildFinder(listings), search);

      expect(pages.flatMap(idsOf)).toEqual(searchSlowly(listings, search).map(({ id }) => id));
      expect(new Set(pages.map(({ total }) => total)).size).toBe(1);
    }),
    { numRuns: 300 },
  );
}, 60_000);

test("places of this page and before, and the clusters, add up to the total", () => {
  fc.assert(
    fc.property(randomListings, randomSearch, (listings, search) => {
      let seen = 0;
      for (const { places, clusters, total } of readAllPages(buildFinder(listings), search)) {
        seen += places.length;
        const clustered = clusters.reduce((sum, { count }) => sum + count, 0);
        const isClustered = search.bounds !== undefined || search.area !== undefined;
        expect(clustered).toBe(isClustered ? total - seen : 0);
      }
    }),
    { numRuns: 300 },
  );
}, 60_000);

test("clusters are few, lie within the searched box, and each holds exactly the places that come after the page", () => {
  fc.assert(
    fc.property(randomListings, randomSearch, (listings, search) => {
      const { clusters } = findPlaces(buildFinder(listings), search);
      const rest = searchSlowly(listings, search).slice(search.limit);

      expect(clusters.length).toBeLessThanOrEqual(64);
      for (const { lat, lng, bbox } of clusters) {
        expect(holdsPoint(bbox, { lat, lng })).toBe(true);
        expect(search.bounds === undefined || holdsBox(search.bounds, bbox)).toBe(true);
      }
      const strays = rest.filter((listing) => !clusters.some(({ bbox }) => holdsPoint(bbox, listing)));
      expect(clusters.length > 0 ? strays : []).toEqual([]);
    }),
    { numRuns: 300 },
  );
}, 60_000);

test("the order in which listings come in changes nothing", () => {
  fc.assert(
    fc.property(randomListings, randomSearch, (listings, search) => {
      expect(findPlaces(buildFinder(listings.toReversed()), search)).toEqual(findPlaces(buildFinder(listings), search));
    }),
    { numRuns: 200 },
  );
}, 60_000);

test("a search near a point tells the distance in whole metres", () => {
  fc.assert(
    fc.property(randomListings, randomSearch, (listings, search) => {
      for (const { listing, distanceInMetres: metres } of findPlaces(buildFinder(listings), search).places) {
        expect(metres).toBe(search.near && Math.round(distanceInMetres(search.near, listing)));
      }
    }),
    { numRuns: 100 },
  );
}, 60_000);
