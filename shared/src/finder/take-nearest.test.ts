import * as fc from "fast-check";
import { expect, test } from "vitest";

import { distanceInMetres } from "../domain/point.ts";
import { leastDistance } from "./take-nearest.ts";

const lat = fc.double({ min: -90, max: 90, noNaN: true });
const lng = fc.double({ min: -180, max: 180, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });

test("no point of a box lies nearer than its least distance, also across the date line and near the poles", () => {
  fc.assert(
    fc.property(lat, lat, lng, lng, lat, lng, share, share, (latA, latB, lngA, lngB, fromLat, fromLng, up, along) => {
      const [south, north, west, east] = [Math.min(latA, latB), Math.max(latA, latB), Math.min(lngA, lngB), Math.max(lngA, lngB)];
      const inside = { lat: Math.min(north, south + (north - south) * up), lng: Math.min(east, west + (east - west) * along) };
      const from = { lat: fromLat, lng: fromLng };

      expect(leastDistance(from, { west, south, east, north })).toBeLessThanOrEqual(distanceInMetres(from, inside));
    }),
    { numRuns: 10_000 },
  );
});

test("the least distance to a box around the point is nothing, and to a box of one point its distance, a metre less", () => {
  const from = { lat: 52, lng: 5 };
  const there = { lat: 52.1, lng: 5.2 };

  expect(leastDistance(from, { west: 4, south: 51, east: 6, north: 53 })).toBe(0);
  const point = { west: there.lng, south: there.lat, east: there.lng, north: there.lat };
  expect(leastDistance(from, point)).toBeCloseTo(distanceInMetres(from, there) - 1, 6);
});
