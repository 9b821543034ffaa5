import { expect, test } from "vitest";

import { AreaCode } from "../domain/area-code.ts";
import { PlaceId } from "../domain/place.ts";
import { buildListing } from "../fixtures/build-listing.ts";
import { squareShape } from "../fixtures/build-shape.ts";
import { buildFinder } from "./build-finder.ts";
import { findAround } from "./find-around.ts";

const code = AreaCode.parse("rtm-spangen");
const spangen = { code, bbox: { west: 4.42, south: 51.91, east: 4.44, north: 51.93 }, shape: squareShape(4.42, 51.91, 0.02) };
const at = (id: string, lat: number, lng: number, areaCodes: AreaCode[] = [], rank = 0) => buildListing({ id: PlaceId.parse(id), lat, lng, areaCodes, rank });

const finder = buildFinder([
  at("in-it", 51.92, 4.43, [code], 1),
  at("best-in-it", 51.92, 4.43, [code], 2),
  at("said-to-be-in-it", 51.92, 4.5, [code], 0),
  at("metre-1400", 51.92, 4.4605),
  at("metre-400", 51.9336, 4.43),
  at("in-shape-only", 51.92, 4.43, [], 9),
  at("metre-1600", 51.92, 4.4635),
]);
const idsOf = (limit: number) => findAround(finder, spangen, limit).listings.map(({ id }) => id as string);

test("its own places come first, the best of them foremost; then those within 1.5 km of its border, the nearest first", () => {
  expect(idsOf(10)).toEqual(["best-in-it", "in-it", "said-to-be-in-it", "in-shape-only", "metre-400", "metre-1400"]);
});

test("where not all fit the furthest are left out, and that is said", () => {
  expect(idsOf(4)).toEqual(["best-in-it", "in-it", "said-to-be-in-it", "in-shape-only"]);
  expect([6, 5].map((limit) => findAround(finder, spangen, limit).isComplete)).toEqual([true, false]);
});

test("an area without any place around it has none", () => {
  expect(findAround(buildFinder([]), spangen, 10)).toEqual({ listings: [], isComplete: true });
});
