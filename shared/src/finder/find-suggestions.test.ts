import { assert, constantFrom, oneof, property, string } from "fast-check";
import { expect, test } from "vitest";

import { Area } from "../domain/area.ts";
import { buildDemoFinder } from "../fixtures/demo-finder.ts";
import { buildPlace } from "../fixtures/build-place.ts";
import { buildAreaFinder } from "./build-area-finder.ts";
import { buildFinder } from "./build-finder.ts";
import { findSuggestions } from "./find-suggestions.ts";
import type { Suggested } from "./suggested.ts";
import { toListing } from "./to-listing.ts";

const AREA = {
  year: 2026, level: "wijk", name: "Centrum", aliases: [], lng: 4.4, bbox: { west: 4, south: 51, east: 5, north: 53 }, indicative: false,
  current: true, source: "test",
};
const world = { ...buildDemoFinder(), near: undefined };

function nameOf(suggested: Suggested): string {
  if (suggested.kind === "area") return `area ${suggested.area.name}`;
  if (suggested.kind === "place") return `place ${suggested.listing.id}`;
  if (suggested.kind === "activity") return `activity ${suggested.title}`;
  return suggested.kind === "category" ? `category ${suggested.category}` : `address ${suggested.name}`;
}
const suggest = (text: string) => findSuggestions(text, world).map(nameOf);

test.each([
  ["spang", "area Spangen"],
  ["spnagen", "area Spangen"],
  ["botu", "area Bospolder"],
  ["coolhav", "area Coolhaveneiland"],
  ["vlaard", "area Vlaardingen"],
  ["theep", "place r-01"],
  ["de blauwe t", "place r-01"],
  ["granatappel", "place r-22"],
  ["kof", "category coffee"],
  ["kofie", "category coffee"],
  ["samen et", "category eat"],
  ["brei", "category make"],
  ["reparren", "category repair"],
  ["brieven-u", "activity Brieven-uur"],
  ["3027", "address 3027"],
  ["3027ab", "address 3027 AB"],
])("%s suggests %s", (text, wanted) => {
  expect(suggest(text)).toContain(wanted);
});

test("the whole name comes before what only begins so", () => {
  expect(suggest("feijenoord")[0]).toBe("area Feijenoord");
});

test.each([
  ["kof", "category coffee"],
  ["koffie", "category coffee"],
  ["koor", "category music"],
  ["spang", "area Spangen"],
])("%s first of all suggests %s", (text, wanted) => {
  expect(suggest(text)[0]).toBe(wanted);
});

test.each(["", " ", "k", "?!", "xqzzqx"])("%j suggests nothing", (text) => {
  expect(suggest(text)).toEqual([]);
});

test("a street of a place of ours is found with its town", () => {
  const places = [
    buildPlace({ id: "een", address: { street: "Boerhaavelaan", woonplaats: "Schiedam" } }),
    buildPlace({ id: "twee", slug: "twee", address: { street: "Boerhaavelaan", woonplaats: "Delft" } }),
  ];
  const finder = buildFinder(places.map(toListing));
  const streets = (text: string) => findSuggestions(text, { finder, areas: buildAreaFinder([]), near: undefined }).filter(({ kind }) => kind === "address");

  expect(streets("boerh")).toMatchObject([{ name: "Boerhaavelaan", town: "Schiedam" }, { town: "Delft" }]);
  expect(streets("boerhaavelaan del")).toMatchObject([{ town: "Delft" }]);
});

test("of two areas with one name the nearest comes first, for who says where they are", () => {
  const areas = buildAreaFinder(
    [{ code: "WK060600", lat: 51.91 }, { code: "WK062200", lat: 52.5 }].map(({ code, lat }) =>
      Object.assign(Area.parse({ ...AREA, code, lat }), { shape: "{}", outline: "{}" }),
    ),
  );
  const found = findSuggestions("centrum", { finder: buildFinder([]), areas, near: { lat: 52.49, lng: 4.4 } });

  expect(found.map((suggested) => suggested.kind === "area" && suggested.area.code)).toEqual(["WK062200", "WK060600"]);
});

test("whatever is typed: at most eight, each once, the better fit first", () => {
  assert(
    property(oneof(string({ maxLength: 12 }), constantFrom("buurt", "de", "ko", "hui", "taal", "zui", "spelen")), (text) => {
      const found = findSuggestions(text, world);
      expect(found.length).toBeLessThanOrEqual(8);
      expect(new Set(found.map(nameOf)).size).toBe(found.length);
      expect(found.map(({ fit }) => fit)).toEqual(found.map(({ fit }) => fit).toSorted((one, other) => other - one));
    }),
  );
});
