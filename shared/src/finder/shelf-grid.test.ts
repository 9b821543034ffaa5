import * as fc from "fast-check";
import { expect, test } from "vitest";

import { holdsPoint } from "../domain/box.ts";
import { buildShelfGrid, numbersNear } from "./shelf-grid.ts";

const degrees = fc.double({ min: 50, max: 54, noNaN: true });
const points = fc.array(fc.record({ lat: degrees, lng: degrees }), { maxLength: 300 });
const box = fc.tuple(degrees, degrees, degrees, degrees).map(([a, b, c, d]) => ({
  south: Math.min(a, b), north: Math.max(a, b), west: Math.min(c, d), east: Math.max(c, d),
}));

test("near a box lie all that lie in it, none twice, and far fewer than all when it is small", () => {
  fc.assert(
    fc.property(points, box, (listed, bounds) => {
      const grid = buildShelfGrid(Float64Array.from(listed, ({ lat }) => lat), Float64Array.from(listed, ({ lng }) => lng));
      const near = [...numbersNear(grid, bounds)];

      expect(new Set(near).size).toBe(near.length);
      expect(near).toEqual(expect.arrayContaining(listed.flatMap((point, number) => (holdsPoint(bounds, point) ? [number] : []))));
      expect([...grid.all]).toEqual([...listed.keys()]);
    }),
  );
  const steps = Array.from({ length: 8000 }, (_, at) => at);
  const grid = buildShelfGrid(Float64Array.from(steps, (at) => 52 + (at % 90) / 100), Float64Array.from(steps, (at) => 5 + Math.floor(at / 90) / 100));

  expect(numbersNear(grid, { south: 52.4, north: 52.5, west: 5.4, east: 5.5 }).length).toBeLessThan(300);
  expect(numbersNear(grid, { south: 40, north: 41, west: 5.4, east: 5.5 }).length).toBe(0);
});
