import taxonomy from "@schuifaan/shared/data/taxonomy.json" with { type: "json" };
import { expect, test } from "vitest";

import { findTypeByWords, findTypeInName } from "./guess-type.ts";

test.each([
  ["Huis van de Wijk - 't Klooster", "district_house"],
  ["Wijkcentrum Binnenbos", "district_house"],
  ["Buurthuis NuDe Toekomst", "community_house"],
  ["Energiehuiskamer", "living_room"],
  ["Sint Joseph Kerk", "faith_room"],
  ["Bibliotheek Oost", "library_spot"],
  ["Moestuin de Kiem", "garden"],
  ["Kerkstraat", undefined],
  ["Café Dudok", undefined],
  ["Edisonplein", undefined],
  ["Restaurant aan het Park", undefined],
])("the name %j says %s", (name, type) => {
  expect(findTypeInName(name)).toBe(type);
});

test("a column about kinds knows all our own labels, and says more than a name", () => {
  for (const { id, nl, en } of taxonomy.placeTypes) expect([id, nl, en].map(findTypeByWords)).toEqual([id, id, id]);
  expect(findTypeByWords("Park")).toBe("outdoor_spot");
  expect(findTypeByWords("zwembad")).toBeUndefined();
});
