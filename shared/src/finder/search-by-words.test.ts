import { expect, test } from "vitest";

import { AreaCode } from "../domain/area-code.ts";
import { Area } from "../domain/area.ts";
import { buildPlace } from "../fixtures/build-place.ts";
import { buildAreaFinder } from "./build-area-finder.ts";
import { buildFinder } from "./build-finder.ts";
import { createFactBook } from "./fact-book.ts";
import { searchPlaces } from "./search-places.ts";
import { toListing } from "./to-listing.ts";

const TOWN = AreaCode.parse("GM0599");
const [LAT, LNG, DEGREES_A_KM] = [52, 5, 1 / 111.2];
const town = Object.assign(
  Area.parse({
    code: TOWN, year: 2026, level: "gemeente", name: "Ergenshuizen", aliases: [], gemeenteName: "Ergenshuizen", lat: LAT, lng: LNG,
    bbox: { west: LNG, east: LNG, south: LAT, north: LAT }, indicative: true, current: true, source: "test",
  }),
  { shape: "{}", outline: "{}" },
);

/** Places where one may drink coffee, so many kilometres north of the town. */
function findInTown(away: Readonly<Record<string, number>>, inTown: readonly string[] = []): string[] {
  const listings = Object.entries(away).map(([id, km]) =>
    toListing(buildPlace({ id, slug: id, type: "living_room", status: "active", lat: LAT + km * DEGREES_A_KM, lng: LNG, areaCodes: inTown.includes(id) ? [TOWN] : [] })),
  );
  const world = { finder: buildFinder(listings), areas: buildAreaFinder([town]), book: createFactBook("2026-11-21"), now: Date.parse("2026-11-21T11:00:00Z"), knownGround: () => undefined };
  return searchPlaces(world, { words: "koffie ergenshuizen", limit: 20 }).places.map(({ listing }) => listing.id as string);
}

test("where a few are close nobody is sent further", () => {
  expect(findInTown({ aa: 1, bb: 2, cc: 9, dd: 11 })).toEqual(["aa", "bb", "cc"]);
});

test("where there are not, one looks further until there are", () => {
  expect(findInTown({ aa: 1, bb: 2, dd: 11, ee: 24, ff: 26 })).toEqual(["aa", "bb", "dd", "ee"]);
  expect(findInTown({ aa: 1, ff: 26, gg: 59, hh: 61 })).toEqual(["aa", "ff", "gg"]);
  expect(findInTown({ hh: 61 })).toEqual([]);
});

test("what belongs to the town is there, however far from its middle it lies", () => {
  expect(findInTown({ aa: 1, bb: 2, cc: 9, dd: 11, own: 30 }, ["own"])).toEqual(["own", "aa", "bb", "cc"]);
});
