import { expect, test } from "vitest";

import { readOpenData, readOpenFeatures } from "../fixtures/read-open-data.ts";
import { boundsOfShape } from "./shape-bounds.ts";
import { shapeHolds } from "./shape-holds.ts";
import { pointInside } from "./shape-inside.ts";
import { simplifyShape } from "./shape-simplify.ts";
import { areaInSquareKm } from "./shape-size.ts";

const facts = (await readOpenData("wijken-facts.csv"))
  ?.trim()
  .split("\n")
  .map((line) => line.split(","));
const wijken = await readOpenFeatures("wijken-rotterdam-2024-wgs84-volledig.geojson");
const wholeCountry = await readOpenFeatures("wijken-nl-2022-wgs84.geojson");

const isAbsent = facts === undefined || wijken === undefined;

const measured = (facts?.slice(1) ?? []).flatMap((fact) => {
  const feature = wijken?.find(({ properties }) => properties["wk_code"] === fact[0]);
  const numberIn = (column: string) => Number(fact[facts?.[0]?.indexOf(column) ?? -1]);
  return feature === undefined ? [] : [{ code: fact[0], shape: feature.geometry, numberIn }];
});

test.skipIf(isAbsent)("there are facts to compare with (skipped where ../shared/data/areas is absent)", () => {
  expect(measured.length).toBe(21);
});

test.skipIf(isAbsent).each(measured)("$code has the size, box and inner point that were measured", ({ shape, numberIn }) => {
  const km2 = numberIn("oppervlakte_km2");
  expect(Math.abs(areaInSquareKm(shape) - km2) / km2).toBeLessThan(0.005);

  const { west = 0, south = 0, east = 0, north = 0 } = boundsOfShape(shape) ?? {};
  const box = [west, south, east, north].map((degrees) => Number(degrees.toFixed(6)));
  expect(box).toEqual(["bbox_min_lon", "bbox_min_lat", "bbox_max_lon", "bbox_max_lat"].map(numberIn));

  expect(shapeHolds(shape, { lat: numberIn("binnenpunt_lat"), lng: numberIn("binnenpunt_lon") })).toBe(true);
});

test.skipIf(isAbsent).each(measured)("$code keeps its size when simplified, with fewer corners", ({ shape }) => {
  const simple = simplifyShape(shape, 25);

  expect(Math.abs(areaInSquareKm(simple) / areaInSquareKm(shape) - 1)).toBeLessThan(0.03);
  expect(JSON.stringify(simple).length).toBeLessThan(JSON.stringify(shape).length / 3);
});

test.skipIf(wholeCountry === undefined)("every wijk of the country holds its own inner point, also when simplified", () => {
  const strays = (wholeCountry ?? []).filter(({ geometry }) => {
    const [inner, simple] = [pointInside(geometry), simplifyShape(geometry, 200)];
    const simpleInner = pointInside(simple);
    return inner === undefined || !shapeHolds(geometry, inner) || simpleInner === undefined || !shapeHolds(simple, simpleInner);
  });

  expect(strays.map(({ properties }) => properties["wijkcode"])).toEqual([]);
});
