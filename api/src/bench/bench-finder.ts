import { buildFinder, replaceListings } from "@schuifaan/shared/finder/build-finder";
import { findPlaces } from "@schuifaan/shared/finder/find-places";

import { benchText } from "../text/bench-text.ts";
import { boxAround, COUNTRY, listingsOf, pointsAmong } from "./bench-world.ts";
import { MEGABYTE, timeEach, timeOnce, type Timing } from "./measure.ts";

const { names } = benchText;

export type FinderFigures = {
  readonly buildInMs: number;
  readonly heapInMb: number;
  readonly searches: readonly (Timing & { readonly name: string })[];
};

const LIMIT = 100;

/** The index alone, without HTTP: how long each kind of search takes at `count` generated places. */
export async function benchFinder(count: number): Promise<FinderFigures> {
  const listings = listingsOf(count);
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const { result: finder, ms: buildInMs } = await timeOnce(() => buildFinder(listings));
  globalThis.gc?.();
  const heapInMb = (process.memoryUsage().heapUsed - before) / MEGABYTE;

  const points = pointsAmong(listings, 200);
  // The same number of places in the box at every size of the world, so that only the search itself can differ.
  const kilometres = Math.max(0.5, 6 * Math.sqrt(100_000 / count));
  const search = (name: string, work: (point: (typeof points)[number]) => unknown) => ({ name, ...timeEach(points, 5, work) });
  const searches = [
    search(names.page, (point) => findPlaces(finder, { bounds: boxAround(point, kilometres), limit: LIMIT })),
    search(names.wide, (point) => findPlaces(finder, { bounds: boxAround(point, 30), limit: LIMIT })),
    search(names.country, () => findPlaces(finder, { bounds: COUNTRY, limit: LIMIT })),
    search(names.oneType, (point) => findPlaces(finder, { bounds: boxAround(point, 30), types: ["garden"], limit: LIMIT })),
    search(names.nearest, (near) => findPlaces(finder, { near, limit: 20 })),
    search(names.words, () => findPlaces(finder, { words: "koffie buurthuis", limit: 20 })),
    search(names.typo, () => findPlaces(finder, { words: "buurthius", limit: 20 })),
    { name: names.replace, ...timeEach(listings.slice(0, 200), 2, (listing) => replaceListings(finder, { put: [listing], remove: [] })) },
  ];
  return { buildInMs, heapInMb, searches };
}
