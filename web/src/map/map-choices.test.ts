import { buildArea } from "@schuifaan/shared/fixtures/build-area";
import { expect, test } from "vitest";

import { nl } from "../text/nl.ts";
import { boxAround, coreBox } from "./core-box.ts";
import { creditOf } from "./credit-of.ts";
import { pickAreas } from "./pick-areas.ts";
import { placeLabels } from "./place-labels.ts";

const rotterdam = Array.from({ length: 9 }, (_, index) => ({ lat: 51.9 + index / 1000, lng: 4.44 }));

test("a few places far away do not make the first map a map of dots", () => {
  const box = coreBox([...rotterdam, { lat: 52.3, lng: 5.1 }]);

  expect(box?.north).toBeLessThan(52);
  expect(box?.east).toBeLessThan(4.5);
});

test("without places there is nothing to show", () => {
  expect(coreBox([])).toBeUndefined();
  expect(boxAround([])).toBeUndefined();
});

test("one place gets some land around it", () => {
  const box = boxAround([{ lat: 51.9, lng: 4.4 }]);

  expect((box?.north ?? 0) - (box?.south ?? 0)).toBeCloseTo(0.01);
});

const area = (level: "gemeente" | "wijk" | "buurt" | "named", code: string) => {
  const { geometry: _, ...rest } = buildArea({ level, code, name: code });
  return { ...rest, placeCount: 1 };
};

test.each([
  [8, ["GM0599"]],
  [12, ["WK059903", "rtm-spangen"]],
  [15, ["BU05990303", "rtm-spangen"]],
])("at zoom %d the areas drawn are %j", (zoom, codes) => {
  const all = [area("gemeente", "GM0599"), area("wijk", "WK059903"), area("buurt", "BU05990303"), area("named", "rtm-spangen")];

  expect(pickAreas(all, zoom).map(({ code }) => code)).toEqual(codes);
});

test("when nothing fits the zoom, whatever there is is drawn", () => {
  expect(pickAreas([area("named", "rtm-spangen")], 8)).toHaveLength(1);
});

test("names do not run through each other, through pins, or twice over the map", () => {
  const labels = [
    { name: "Spangen", at: { x: 100, y: 100 } },
    { name: "Tussendijken", at: { x: 110, y: 104 } },
    { name: "Bospolder", at: { x: 105, y: 102 } },
    { name: "Schiemond", at: { x: 108, y: 103 } },
    { name: "Nieuwe Westen", at: { x: 104, y: 101 } },
    { name: "Spangen", at: { x: 900, y: 900 } },
  ];
  const pin = { x: 100, y: 114, halfWidth: 24, halfHeight: 24 };
  const placed = placeLabels(labels, [pin]);

  expect(placed.map(({ name }) => name)).not.toHaveLength(labels.length);
  expect(new Set(placed.map(({ name }) => name)).size).toBe(placed.length);
  for (const { at } of placed) expect(Math.abs(at.y - pin.y)).toBeGreaterThan(24);
});

test.each([
  ["BU05990324", false, nl.map.borders],
  ["GM0599", false, nl.map.borders],
  ["GM0599", true, undefined],
  ["rtm-bospolder", false, undefined],
])("borders of %s, a sketch: %s, are credited to %s", (code, indicative, credit) => {
  expect(creditOf({ code, indicative }, nl).attribution).toBe(credit);
});
