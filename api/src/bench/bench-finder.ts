import { buildFinder, replaceListings } from "@schuifaan/shared/finder/build-finder";
import { findPlaces } from "@schuifaan/shared/finder/find-places";

import { boxAround, COUNTRY, listingsOf, spotsAmong } from "./bench-world.ts";
import { MEGABYTE, timeEach, timeOnce, type Timing } from "./measure.ts";

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

  const spots = spotsAmong(listings, 200);
  // The same number of places in the box at every size of the world, so that only the search itself can differ.
  const kilometres = Math.max(0.5, 6 * Math.sqrt(100_000 / count));
  const search = (name: string, work: (spot: (typeof spots)[number]) => unknown) => ({ name, ...timeEach(spots, 5, work) });
  const searches = [
    search("box, about a page", (spot) => findPlaces(finder, { bounds: boxAround(spot, kilometres), limit: LIMIT })),
    search("box of 30 km", (spot) => findPlaces(finder, { bounds: boxAround(spot, 30), limit: LIMIT })),
    search("whole country", () => findPlaces(finder, { bounds: COUNTRY, limit: LIMIT })),
    search("box of 30 km, one type", (spot) => findPlaces(finder, { bounds: boxAround(spot, 30), types: ["garden"], limit: LIMIT })),
    search("nearest 20", (near) => findPlaces(finder, { near, limit: 20 })),
    search("words", () => findPlaces(finder, { words: "koffie buurthuis", limit: 20 })),
    search("words, one typo", () => findPlaces(finder, { words: "buurthius", limit: 20 })),
    { name: "replace one", ...timeEach(listings.slice(0, 200), 2, (listing) => replaceListings(finder, { put: [{ ...listing }], remove: [] })) },
  ];
  return { buildInMs, heapInMb, searches };
}
