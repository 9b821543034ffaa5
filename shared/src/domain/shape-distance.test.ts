import { assert, double, property, record } from "fast-check";
import { expect, test } from "vitest";

import { squareRing, squareShape } from "../fixtures/build-shape.ts";
import type { Shape } from "./area.ts";
import { distanceInMetres } from "./point.ts";
import { metresToShape } from "./shape-distance.ts";
import { shapeHolds } from "./shape-holds.ts";
import { partsOfShape } from "./shape-parts.ts";

const square = squareShape(4.4, 51.9, 0.02);
const withHole: Shape = { type: "Polygon", coordinates: [squareRing(4.4, 51.9, 0.03), squareRing(4.41, 51.91, 0.01)] };
const islands: Shape = { type: "MultiPolygon", coordinates: [[squareRing(4.4, 51.9, 0.01)], [squareRing(4.5, 51.9, 0.01)]] };

test.each([
  ["inside", square, { lat: 51.91, lng: 4.41 }, 0],
  ["on the border", square, { lat: 51.9, lng: 4.41 }, 0],
  ["north of a side", square, { lat: 51.93, lng: 4.41 }, 1112],
  ["west of a side", square, { lat: 51.91, lng: 4.38 }, 1372],
  ["off a corner", square, { lat: 51.93, lng: 4.44 }, 1764],
  ["in a hole", withHole, { lat: 51.915, lng: 4.411 }, 69],
  ["nearer to the second part", islands, { lat: 51.905, lng: 4.49 }, 686],
])("%s", (_, shape, point, metres) => {
  expect(metresToShape(shape, point)).toBeCloseTo(metres, -1);
});

const nearby = record({ lat: double({ min: 51.7, max: 52.1, noNaN: true }), lng: double({ min: 4.1, max: 4.8, noNaN: true }) });

test("never further than the nearest corner, and nothing only for what the shape holds", () => {
  assert(
    property(nearby, (point) => {
      const metres = metresToShape(withHole, point);
      const corners = partsOfShape(withHole).flat(2).map(([lng, lat]) => distanceInMetres(point, { lat, lng }));
      expect(metres).toBeLessThanOrEqual(Math.min(...corners) * 1.01);
      expect(metres === 0).toBe(shapeHolds(withHole, point));
    }),
  );
});
