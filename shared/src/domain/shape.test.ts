import { expect, test } from "vitest";

import { squareRing, squareShape } from "../fixtures/build-shape.ts";
import type { Shape } from "./area.ts";
import { boundsOfShape } from "./shape-bounds.ts";
import { shapeHolds } from "./shape-holds.ts";
import { pointInside } from "./shape-inside.ts";
import { simplifyShape } from "./shape-simplify.ts";
import { areaInSquareKm } from "./shape-size.ts";

const ring: Shape = { type: "Polygon", coordinates: [squareRing(5, 52, 0.03), squareRing(5.01, 52.01, 0.01)] };
const islands: Shape = { type: "MultiPolygon", coordinates: [[squareRing(5, 52, 0.01)], [squareRing(5.1, 52.1, 0.02)]] };
const horseshoe: Shape = {
  type: "Polygon",
  coordinates: [[[0, 0], [3, 0], [3, 3], [2, 3], [2, 1], [1, 1], [1, 3], [0, 3], [0, 0]]],
};

test.each([
  ["in the ring", 52.005, 5.005, true],
  ["in the hole", 52.015, 5.015, false],
  ["on the edge of the hole", 52.01, 5.015, true],
  ["on the outer edge", 52, 5.02, true],
  ["on a corner", 52.03, 5.03, true],
  ["level with a corner, outside", 52.03, 5.04, false],
  ["level with the hole's corner, inside", 52.01, 5.005, true],
])("a point %s", (_, lat, lng, isHeld) => {
  expect(shapeHolds(ring, { lat, lng })).toBe(isHeld);
});

test("any part may hold the point", () => {
  expect(shapeHolds(islands, { lat: 52.11, lng: 5.11 })).toBe(true);
  expect(shapeHolds(islands, { lat: 52.05, lng: 5.05 })).toBe(false);
});

test("the inner point is the centre where that lies inside", () => {
  const { lat, lng } = pointInside(squareShape(5, 52, 0.02)) ?? { lat: 0, lng: 0 };

  expect(lat).toBeCloseTo(52.01, 9);
  expect(lng).toBeCloseTo(5.01, 9);
});

test.each([["a ring", ring], ["a horseshoe", horseshoe], ["islands", islands]])("the inner point of %s lies inside", (_, shape) => {
  const inner = pointInside(shape);

  expect(inner !== undefined && shapeHolds(shape, inner)).toBe(true);
});

test("the inner point of islands lies on the largest", () => {
  expect(pointInside(islands)?.lat).toBeCloseTo(52.11, 6);
});

test("a shape without surface or without corners has no inner point", () => {
  expect(pointInside({ type: "Polygon", coordinates: [[[5, 52], [5, 52], [5, 52], [5, 52]]] })).toBeUndefined();
  expect(pointInside({ type: "MultiPolygon", coordinates: [] })).toBeUndefined();
  expect(boundsOfShape({ type: "MultiPolygon", coordinates: [] })).toBeUndefined();
});

test("bounds go around all parts", () => {
  expect(boundsOfShape(islands)).toEqual({ west: 5, south: 52, east: 5.1 + 0.02, north: 52.1 + 0.02 });
});

/** One hundredth of a degree is 1.112 km north-south, and the cosine of the latitude times that east-west. */
const square = (lat: number) => 1.11195 ** 2 * Math.cos((lat * Math.PI) / 180);

test("holes are not counted, and the direction of the rings does not matter", () => {
  const turned: Shape = { type: "Polygon", coordinates: [squareRing(5, 52, 0.01).toReversed()] };

  expect(areaInSquareKm(squareShape(5, 52, 0.01))).toBeCloseTo(square(52.005), 3);
  expect(areaInSquareKm(turned)).toBeCloseTo(square(52.005), 3);
  expect(areaInSquareKm(ring)).toBeCloseTo(8 * square(52.015), 2);
});

test("simplifying drops a corner that hardly shows and keeps one that does", () => {
  const bumpy: Shape = {
    type: "Polygon",
    coordinates: [[[5, 52], [5.005, 52.00001], [5.01, 52], [5.01, 52.01], [5.005, 52.012], [5, 52.01], [5, 52]]],
  };

  expect(simplifyShape(bumpy, 25)).toEqual({
    type: "Polygon",
    coordinates: [[[5, 52], [5.01, 52], [5.01, 52.01], [5.005, 52.012], [5, 52.01], [5, 52]]],
  });
});

test("simplifying never lets a shape vanish: the largest part stays, smaller ones and holes may go", () => {
  const specks: Shape = { type: "MultiPolygon", coordinates: [[squareRing(5, 52, 0.0001)], [squareRing(6, 52, 0.0002)]] };
  const pierced: Shape = { type: "Polygon", coordinates: [squareRing(5, 52, 0.03), squareRing(5.01, 52.01, 0.0001)] };

  expect(simplifyShape(specks, 500)).toEqual({ type: "Polygon", coordinates: [squareRing(6, 52, 0.0002)] });
  expect(simplifyShape(pierced, 500)).toEqual(squareShape(5, 52, 0.03));
});
