import { expect, test } from "vitest";

import { AreaCode, levelOf } from "../domain/area-code.ts";
import { buildAreaFinder, type StoredArea } from "./build-area-finder.ts";
import { type AreaFinderSearch, areasBelow, findArea, findAreas, yearsOf } from "./find-areas.ts";

function buildArea(code: string, name: string, known: Partial<StoredArea> = {}): StoredArea {
  const areaCode = AreaCode.parse(code);
  return {
    code: areaCode, name, level: levelOf(areaCode), year: 2025, aliases: [], lat: 51.9, lng: 4.4, current: true, indicative: false,
    bbox: { west: 4.3, south: 51.8, east: 4.5, north: 52 }, source: "CBS", shape: "{}", outline: "{}", ...known,
  };
}

const gemeente = AreaCode.parse("GM0606");
const centrum = AreaCode.parse("WK060600");
const finder = buildAreaFinder([
  buildArea("BU06060001", "Centrum", { parentCode: centrum, gemeenteName: "Schiedam" }),
  buildArea("WK060600", "Centrum", { parentCode: gemeente, gemeenteName: "Schiedam" }),
  buildArea("WK060605", "Kethel", { parentCode: gemeente, gemeenteName: "Schiedam", bbox: { west: 4.3, south: 52.1, east: 4.4, north: 52.2 } }),
  buildArea("WK060605", "Nieuw Mathenesse", { parentCode: gemeente, gemeenteName: "Schiedam", year: 2022, current: false }),
  buildArea("WK060607", "Spaland", { parentCode: gemeente, gemeenteName: "Schiedam", year: 2022, current: false }),
  buildArea("GM0606", "Schiedam"),
  buildArea("sdm-schiedam-oost", "Schiedam-Oost", { parentCode: gemeente, aliases: ["Oost"], indicative: true }),
  buildArea("GM1916", "’s-Gravenland"),
  buildArea("WK059910", "Feijenoord", { parentCode: AreaCode.parse("GM0599"), gemeenteName: "Rotterdam" }),
  buildArea("GM1900", "Centrumdorp"),
]);
const namesOf = (search: Partial<AreaFinderSearch>) => findAreas(finder, { limit: 500, ...search }).areas.map(({ code, name }) => `${code} ${name}`);

test("only current areas are found, unless a year is asked", () => {
  expect(namesOf({ level: "wijk" })).toEqual(["WK060600 Centrum", "WK059910 Feijenoord", "WK060605 Kethel"]);
  expect(namesOf({ level: "wijk", year: 2022 })).toEqual(["WK060605 Nieuw Mathenesse", "WK060607 Spaland"]);
});

test("exactly that name comes first, then gemeente before wijk before named area before buurt", () => {
  expect(namesOf({ words: "centrum" })).toEqual(["WK060600 Centrum", "BU06060001 Centrum", "GM1900 Centrumdorp"]);
  expect(namesOf({ words: "oost" })).toEqual(["sdm-schiedam-oost Schiedam-Oost"]);
  expect(namesOf({ words: "schied" })).toEqual([
    "GM0606 Schiedam", "WK060600 Centrum", "WK060605 Kethel", "sdm-schiedam-oost Schiedam-Oost", "BU06060001 Centrum",
  ]);
});

test.each([
  ["feyenoord", "WK059910 Feijenoord"],
  ["gravenl", "GM1916 ’s-Gravenland"],
  ["'s gravenland", "GM1916 ’s-Gravenland"],
  ["Feijnoord", "WK059910 Feijenoord"],
  ["centrum schiedam", "WK060600 Centrum"],
])("%s finds %s", (words, name) => {
  expect(namesOf({ words })[0]).toBe(name);
});

test("filters narrow together, and the total counts beyond the limit", () => {
  expect(namesOf({ parent: gemeente, level: "wijk", bounds: { west: 4, south: 52.05, east: 5, north: 53 } })).toEqual(["WK060605 Kethel"]);
  expect(findAreas(finder, { parent: gemeente, limit: 1 })).toMatchObject({ areas: [{ code: "WK060600" }], total: 3 });
});

test("a code answers with its current edition, else its newest official one, or the year that is asked", () => {
  const kethel = AreaCode.parse("WK060605");
  expect(findArea(finder, kethel)?.name).toBe("Kethel");
  expect(findArea(finder, kethel, 2022)?.name).toBe("Nieuw Mathenesse");
  expect(findArea(finder, kethel, 2023)).toBeUndefined();
  expect(findArea(finder, AreaCode.parse("WK060607"))?.name).toBe("Spaland");
  expect(yearsOf(finder, kethel)).toEqual([2025, 2022]);

  const editions = buildAreaFinder([
    buildArea("WK060605", "Drawn", { year: 2026, indicative: true, current: false }),
    buildArea("WK060605", "Measured", { year: 2024, current: false }),
  ]);
  expect(findArea(editions, kethel)?.name).toBe("Measured");
});

test("everything below an area is found at any depth, each once", () => {
  expect(areasBelow(finder, gemeente).map(({ code }) => code).toSorted()).toEqual(["BU06060001", "WK060600", "WK060605", "sdm-schiedam-oost"]);
  expect(areasBelow(finder, AreaCode.parse("BU06060001"))).toEqual([]);
});
