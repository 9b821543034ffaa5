import * as fc from "fast-check";
import { expect, test } from "vitest";

import { AreaCode } from "../domain/area-code.ts";
import { PlaceId, Slug } from "../domain/place.ts";
import { PlaceType, RunBy } from "../domain/taxonomy.ts";
import { buildListing } from "../fixtures/build-listing.ts";
import { createChances } from "../fixtures/generate-chances.ts";
import { searchSlowly } from "../fixtures/search-slowly.ts";
import { buildFinder, type Finder, replaceListings } from "./build-finder.ts";
import { findPlaces, type FinderSearch, type FoundPlaces } from "./find-places.ts";
import type { Listing } from "./listing.ts";

// Enough places that whole nodes of the tree are counted, skipped and clustered without being opened.

const area = AreaCode.parse("GM0599");
const { isLucky, number, pick, spread } = createChances(7);

const many: readonly Listing[] = Array.from({ length: 4000 }, (_, index) => {
  const id = PlaceId.parse(`p${(index * 7919) % 4001}`);
  const [lat, lng] = [52 + spread() / 10, 5 + spread() / 10];
  const areaCodes = isLucky(0.5) ? [area] : [];
  return buildListing({ id, slug: Slug.parse(id), lat, lng, areaCodes, rank: number(5), type: pick(PlaceType.options), runBy: pick(RunBy.options) });
});
const finder = buildFinder(many);

const lat = fc.double({ min: 51.7, max: 52.3, noNaN: true });
const lng = fc.double({ min: 4.7, max: 5.3, noNaN: true });
const search: fc.Arbitrary<FinderSearch> = fc.record(
  {
    bounds: fc.tuple(lat, lat, lng, lng).map(([a, b, c, d]) => ({
      south: Math.min(a, b), north: Math.max(a, b), west: Math.min(c, d), east: Math.max(c, d),
    })),
    near: fc.record({ lat, lng }),
    area: fc.constant(area),
    types: fc.constant(PlaceType.options.slice(0, 3)),
    limit: fc.integer({ min: 1, max: 120 }),
  },
  { requiredKeys: ["limit"] },
);

function firstPages(from: Finder, wanted: FinderSearch): FoundPlaces[] {
  const pages = [findPlaces(from, wanted)];
  for (let next = pages[0]?.next; next !== undefined && pages.length < 4; next = pages.at(-1)?.next) {
    pages.push(findPlaces(from, { ...wanted, after: next }));
  }
  return pages;
}

test("among many places the first pages hold what looking at every listing finds, and clusters the rest", () => {
  fc.assert(
    fc.property(search, (wanted) => {
      const slow = searchSlowly(many, wanted).map(({ id }) => id);
      let seen = 0;
      for (const { places, clusters, total } of firstPages(finder, wanted)) {
        expect(places.map(({ listing }) => listing.id)).toEqual(slow.slice(seen, seen + wanted.limit));
        seen += places.length;
        const clustered = clusters.reduce((sum, { count }) => sum + count, 0);
        const isClustered = wanted.bounds !== undefined || wanted.area !== undefined;
        expect({ total, clustered }).toEqual({ total: slow.length, clustered: isClustered ? slow.length - seen : 0 });
      }
    }),
    { numRuns: 150 },
  );
}, 60_000);

test("a tree that loses most of its places is the tree of those that are left", () => {
  let shrunk = finder;
  const [left, gone] = [many.slice(0, 200), many.slice(200).map(({ id }) => id)];
  for (let start = 0; start < gone.length; start += 10) {
    shrunk = replaceListings(shrunk, { put: [], remove: gone.slice(start, start + 10) });
  }

  expect(JSON.stringify(shrunk.everywhere) === JSON.stringify(buildFinder(left).everywhere)).toBe(true);
  expect(findPlaces(shrunk, { limit: 1 }).total).toBe(200);
});
