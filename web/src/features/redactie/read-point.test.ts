import { expect, test } from "vitest";

import { readPoint } from "./read-point.ts";

test.each([
  ["51.91, 4.44", { lat: 51.91, lng: 4.44 }],
  [" 52.379189 4.899431 ", { lat: 52.379189, lng: 4.899431 }],
  ["4.44, 51.91", undefined],
  ["48.85, 2.35", undefined],
  ["Kerkstraat 1", undefined],
  ["", undefined],
])("%j is read as %j", (text, point) => {
  expect(readPoint(text)).toEqual(point);
});
