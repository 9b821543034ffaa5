import { toAmsterdamDay } from "@schuifaan/shared/domain/amsterdam-time";
import { buildFinder, type Finder, replaceListings } from "@schuifaan/shared/finder/build-finder";
import { createFactBook } from "@schuifaan/shared/finder/fact-book";
import { findSuggestions } from "@schuifaan/shared/finder/find-suggestions";
import type { Listing } from "@schuifaan/shared/finder/listing";
import { createPlanner, type Planner } from "@schuifaan/shared/finder/planner";
import { searchPlaces } from "@schuifaan/shared/finder/search-places";
import type { PlaceSearch, SearchWorld } from "@schuifaan/shared/finder/search-world";
import { warmFinder } from "@schuifaan/shared/finder/warm-finder";
import { TOWNS } from "@schuifaan/shared/fixtures/generate-towns";

import { benchText } from "../text/bench-text.ts";
import type { FinderFigures } from "./bench-figures.ts";
import { boxAround, COUNTRY, NOON, pointsAmong, townAreas } from "./bench-world.ts";
import { MEGABYTE, type Timing, timeEach, timeOnce } from "./measure.ts";

const { names, queries } = benchText;

const LIMIT = 100;
const FEW = 20;

/** What was measured, and the world it was measured in, ready to be searched on. */
export type BenchedFinder = { readonly figures: FinderFigures; readonly world: SearchWorld; readonly planner: Planner };

/** The index alone, without HTTP: how long each kind of search takes among these places. */
export async function benchFinder(listings: readonly Listing[]): Promise<BenchedFinder> {
  const { result: finder, ms: buildInMs, mb: heapInMb } = await measureGrowth(() => buildFinder(listings));
  const today = toAmsterdamDay(NOON);
  const [book, planner] = [createFactBook(today), createPlanner(today)];
  const { ms: warmInMs, mb: warmInMb } = await measureGrowth(() => {
    for (const _ of warmFinder(finder, book, planner)) continue;
  });
  const world = { finder, areas: townAreas(), book, now: NOON, knownGround: () => undefined };
  const searches = [...benchSpace(world, listings), ...benchWords(world), benchReplace(finder, listings)];
  return { figures: { buildInMs, heapInMb, warmInMs, warmInMb, searches }, world, planner };
}

type NamedTiming = Timing & { readonly name: string };

function benchSpace(world: SearchWorld, listings: readonly Listing[]): NamedTiming[] {
  const points = pointsAmong(listings, 200);
  // The same number of places in the box at every size of the world, so that only the search itself can differ.
  const kilometres = Math.max(0.5, 6 * Math.sqrt(100_000 / listings.length));
  const time = (name: string, toSearch: (point: (typeof points)[number]) => PlaceSearch) => ({
    name,
    ...timeEach(points, 5, (point) => searchPlaces(world, toSearch(point))),
  });
  return [
    time(names.page, (point) => ({ bounds: boxAround(point, kilometres), limit: LIMIT })),
    time(names.wide, (point) => ({ bounds: boxAround(point, 30), limit: LIMIT })),
    time(names.country, () => ({ bounds: COUNTRY, limit: LIMIT })),
    time(names.oneType, (point) => ({ bounds: boxAround(point, 30), types: ["garden"], limit: LIMIT })),
    time(names.nearest, (near) => ({ near, limit: FEW })),
    time(names.openNow, (point) => ({ bounds: boxAround(point, 30), whens: ["now"], isFree: true, limit: LIMIT })),
    time(names.facets, (point) => ({ bounds: boxAround(point, 30), withFacets: true, limit: LIMIT })),
  ];
}

function benchWords(world: SearchWorld): NamedTiming[] {
  const towns = TOWNS.slice(0, 50).map(({ name }) => name);
  const time = (name: string, work: (town: string) => unknown) => ({ name, ...timeEach(towns, 10, work) });
  const search = (words: string) => searchPlaces(world, { words, limit: FEW });
  const suggest = (text: string) => findSuggestions(text, { finder: world.finder, areas: world.areas, near: undefined });
  return [
    time(names.words, () => search(queries.wish)),
    time(names.wordsThere, (town) => search(queries.wishIn(town))),
    time(names.wordsThen, () => search(queries.wishThen)),
    time(names.wordsThereThen, (town) => search(queries.wishInThen(town))),
    time(names.name, () => search(queries.name)),
    time(names.typo, () => search(queries.typo)),
    time(names.twoTypos, () => search(queries.twoTypos)),
    time(names.suggestions, () => suggest(queries.begun)),
    time(names.suggestionsTypo, () => suggest(queries.begunWrong)),
  ];
}

function benchReplace(finder: Finder, listings: readonly Listing[]): NamedTiming {
  return { name: names.replace, ...timeEach(listings.slice(0, 200), 2, (listing) => replaceListings(finder, { put: [listing], remove: [] })) };
}

/** How long it took, and how much memory it left in use. */
async function measureGrowth<Result>(work: () => Result): Promise<{ result: Result; ms: number; mb: number }> {
  const before = usedBytes();
  const { result, ms } = await timeOnce(work);
  return { result, ms, mb: (usedBytes() - before) / MEGABYTE };
}

function usedBytes(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
