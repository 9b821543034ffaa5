import { assert, double, property, tuple } from "fast-check";
import { expect, test } from "vitest";

import { holdsPoint, snapBounds } from "./box.ts";

const degrees = (most: number) => double({ min: -most, max: most, noNaN: true });
const box = tuple(degrees(180), degrees(180), degrees(90), degrees(90)).map(([oneLng, otherLng, oneLat, otherLat]) => ({
  west: Math.min(oneLng, otherLng),
  east: Math.max(oneLng, otherLng),
  south: Math.min(oneLat, otherLat),
  north: Math.max(oneLat, otherLat),
}));
/** 0.1 mm: less than anybody sees. */
const GRAIN = 1e-9;

test("a snapped box stays as it is when it is snapped again", () => {
  expect(snapBounds({ west: 4.019, south: 51.001, east: 4.057, north: 51.93 })).toEqual({ west: 4.019, south: 51.001, east: 4.057, north: 51.93 });
  assert(
    property(box, (any) => {
      expect(snapBounds(snapBounds(any))).toEqual(snapBounds(any));
    }),
  );
});

test("snapping cuts off nothing that can be seen, adds at most 0.001 degree to a side, and stays on earth", () => {
  assert(
    property(box, (any) => {
      const { west, south, east, north } = snapBounds(any);
      const wider = { west: west - GRAIN, south: south - GRAIN, east: east + GRAIN, north: north + GRAIN };
      expect(holdsPoint(wider, { lat: any.south, lng: any.west }) && holdsPoint(wider, { lat: any.north, lng: any.east })).toBe(true);
      expect(Math.max(any.west - west, any.south - south, east - any.east, north - any.north)).toBeLessThan(0.001 + GRAIN);
      expect(Math.max(Math.abs(west), Math.abs(east))).toBeLessThanOrEqual(180);
      expect(Math.max(Math.abs(south), Math.abs(north))).toBeLessThanOrEqual(90);
    }),
  );
});
