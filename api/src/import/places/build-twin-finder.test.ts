import { expect, test } from "vitest";

import { buildTwinFinder } from "./build-twin-finder.ts";

const here = { lat: 52.22, lng: 5.18 };
/** So many metres to the north. */
const north = (metres: number) => ({ lat: 52.22 + metres / 111_195, lng: 5.18 });

test.each([
  ["Buurthuis de Geus", "Buurthuis De Geus", 490, true],
  ["Buurthuis de Geus", "Buurthuis De Geus", 510, false],
  ["Buurthuis de Geus", "De Geus", 140, true],
  ["Buurthuis de Geus", "De Geus", 160, false],
  ["Café ’t Hoekje", "Cafe t Hoekje", 10, true],
  ["De Zonnebloem", "De Zonebloem", 10, true],
  ["Flatkamer Toren 12", "Flatkamer Toren 13", 10, false],
  ["Café Noord", "Café Zuid", 10, false],
  ["Buurthuis", "Speeltuin", 10, false],
])("%j and %j at %d metres may be one place: %s", (one, other, metres, expected) => {
  const finder = buildTwinFinder();
  finder.add({ id: "one", name: one, ...here });

  expect(finder.find(other, north(metres)).length > 0).toBe(expected);
});

test("the nearest comes first, three at most", () => {
  const finder = buildTwinFinder();
  for (const metres of [90, 30, 120, 60]) finder.add({ id: `p-${metres}`, name: "De Geus", ...north(metres) });

  expect(finder.find("De Geus", here).map(({ id, distanceInMetres }) => [id, distanceInMetres])).toEqual([["p-30", 30], ["p-60", 60], ["p-90", 90]]);
});
