import * as fc from "fast-check";
import { expect, test } from "vitest";

import { AreaCode } from "../domain/area-code.ts";
import { shapeHolds } from "../domain/shape-holds.ts";
import { pointInside } from "../domain/shape-inside.ts";
import { squareRing, squareShape } from "../fixtures/build-shape.ts";
import { readOpenFeatures } from "../fixtures/read-open-data.ts";
import { areasAt, buildAreaLocator } from "./build-area-locator.ts";

const gemeente = AreaCode.parse("GM0599");
const west = AreaCode.parse("WK059901");
const east = AreaCode.parse("WK059902");
const buurt = AreaCode.parse("BU05990101");
const named = AreaCode.parse("rtm-botu");

const locator = buildAreaLocator([
  { code: east, shape: squareShape(1, 0, 1) },
  { code: gemeente, shape: { type: "MultiPolygon", coordinates: [[squareRing(0, 0, 1)], [squareRing(1, 0, 1)]] } },
  { code: west, shape: { type: "Polygon", coordinates: [squareRing(0, 0, 1), squareRing(0.25, 0.25, 0.25)] } },
  { code: named, shape: squareShape(0.9, 0, 0.2) },
  { code: buurt, shape: squareShape(0, 0, 0.2) },
]);

test.each([
  ["in every level", 0.1, 0.1, [buurt, west, gemeente]],
  ["in the hole of its wijk", 0.3, 0.3, [gemeente]],
  ["in a named area across a border", 0.1, 1.05, [named, east, gemeente]],
  ["outside everything", 3, 3, []],
])("a point %s", (_, lat, lng, codes) => {
  expect(areasAt(locator, { lat, lng })).toEqual(codes);
});

test("on the border of two wijken the lower code wins, and there is one wijk only", () => {
  expect(areasAt(locator, { lat: 0.1, lng: 1 })).toEqual([named, west, gemeente]);
  expect(areasAt(locator, { lat: 0, lng: 1 })).toEqual([named, west, gemeente]);
});

test("without areas a point lies nowhere", () => {
  expect(areasAt(buildAreaLocator([]), { lat: 52, lng: 5 })).toEqual([]);
});

const wijken = (await readOpenFeatures("wijken-nl-2022-wgs84.geojson"))?.map(({ properties, geometry }) => ({
  code: AreaCode.parse(properties["wijkcode"]),
  shape: geometry,
}));
const country = buildAreaLocator(wijken ?? []);

test.skipIf(wijken === undefined)("every wijk of the country holds its inner point (skipped where ../shared/data/areas is absent)", () => {
  const strays = (wijken ?? []).filter(({ code: wijk, shape }) => {
    const inner = pointInside(shape);
    return inner === undefined || !areasAt(country, inner).some((found) => found <= wijk);
  });

  expect(strays.map((stray) => stray.code)).toEqual([]);
});

test.skipIf(wijken === undefined)("a corner shared by neighbours lies in one wijk: the lowest of those that hold it", () => {
  fc.assert(
    fc.property(fc.constantFrom(...(wijken ?? [])), fc.nat(), ({ shape }, number) => {
      const rings = shape.type === "Polygon" ? shape.coordinates : shape.coordinates.flat();
      const corners = rings.flat();
      const [lng, lat] = corners[number % corners.length] ?? [0, 0];
      const holding = (wijken ?? []).filter((wijk) => shapeHolds(wijk.shape, { lat, lng })).map((wijk) => wijk.code);

      expect(areasAt(country, { lat, lng })).toEqual(holding.toSorted().slice(0, 1));
    }),
    { numRuns: 50 },
  );
});
