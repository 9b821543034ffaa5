import { assert, array, double, integer, property, record } from "fast-check";
import { expect, test } from "vitest";

import { indexPins, type MapMark } from "./group-pins.ts";
import type { MapPin } from "./map-pin.ts";

const pinAt = (slug: string, lat: number, lng: number): MapPin => ({ slug, name: slug, type: "living_room", lat, lng });
const countOf = (mark: MapMark) => (mark.kind === "pin" ? 1 : mark.count);

test("no place is lost or counted twice, at any zoom", () => {
  const at = record({ lat: double({ min: 51, max: 53, noNaN: true }), lng: double({ min: 4, max: 6, noNaN: true }) });
  const cluster = record({ lat: double({ min: 51, max: 53, noNaN: true }), lng: double({ min: 4, max: 6, noNaN: true }), count: integer({ min: 1, max: 999 }) });
  assert(
    property(array(at, { maxLength: 60 }), array(cluster, { maxLength: 8 }), integer({ min: 6, max: 18 }), (points, sums, zoom) => {
      const pins = points.map(({ lat, lng }, index) => pinAt(`p-${index}`, lat, lng));
      const clusters = sums.map((sum) => ({ ...sum, bbox: { west: sum.lng, south: sum.lat, east: sum.lng, north: sum.lat } }));
      const total = indexPins(pins, clusters)(zoom).reduce((sum, mark) => sum + countOf(mark), 0);
      expect(total).toBe(pins.length + clusters.reduce((sum, { count }) => sum + count, 0));
    }),
  );
});

test("neighbours become a number from afar and pins from close by, in the order of the list", () => {
  const marks = indexPins([pinAt("b", 51.92, 4.44), pinAt("a", 51.91, 4.44)], []);

  expect(marks(8).map(countOf)).toEqual([2]);
  expect(marks(16).map(({ key }) => key)).toEqual(["b", "a"]);
});

test("a number with places the page has not seen says so, and knows the box that holds them all", () => {
  const bbox = { west: 4.4, south: 51.9, east: 4.5, north: 51.95 };
  const [mark] = indexPins([pinAt("a", 51.91, 4.39)], [{ lat: 51.92, lng: 4.45, count: 40, bbox }])(7);

  expect(mark).toMatchObject({ kind: "group", count: 41, hasUnseen: true, slugs: ["a"], box: { ...bbox, west: 4.39 } });
});

test("places behind one door stand beside each other once nothing can be zoomed in", () => {
  const marks = indexPins([pinAt("a", 51.91, 4.44), pinAt("b", 51.91, 4.44)], [])(18);

  expect(marks.map((mark) => (mark.kind === "pin" ? mark.shift : undefined))).toEqual([0, 1]);
});
