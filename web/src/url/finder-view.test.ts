import { PlaceType, RunBy } from "@schuifaan/shared/domain/taxonomy";
import { assert, constantFrom, dictionary, double, option, property, record, string, subarray } from "fast-check";
import { expect, test } from "vitest";

import { type FinderView, readFinderView, writeFinderView } from "./finder-view.ts";
import { parseSearchText, writeSearchText } from "./search-text.ts";

const degrees = (min: number, max: number) => double({ min, max, noNaN: true });
const box = record({ west: degrees(-180, -0.1), south: degrees(-90, -0.1), east: degrees(0.1, 180), north: degrees(0.1, 90) });
const view = record({
  box: option(box, { nil: undefined }),
  words: option(string({ minLength: 1, maxLength: 200 }).filter((words) => words.trim() === words && words !== ""), { nil: undefined }),
  types: option(subarray([...PlaceType.options], { minLength: 1 }), { nil: undefined }),
  runBys: option(subarray([...RunBy.options], { minLength: 1 }), { nil: undefined }),
  place: option(constantFrom("de-zachte-stoel", "huiskamer-de-blauwe-theepot"), { nil: undefined }),
  show: constantFrom("lijst", "kaart"),
});

const throughAddress = (from: FinderView) => readFinderView(parseSearchText(writeSearchText(writeFinderView(from))));

test("a link brings back the view it was copied from, the box at most 100 m wider", () => {
  assert(
    property(view, (from) => {
      const back = throughAddress(from);
      expect({ ...back, types: back.types?.toSorted(), runBys: back.runBys?.toSorted(), box: undefined }).toEqual({
        ...from, types: from.types?.toSorted(), runBys: from.runBys?.toSorted(), box: undefined,
      });
      expect(back.box === undefined).toBe(from.box === undefined);
      if (from.box === undefined || back.box === undefined) return;
      expect(from.box.west - back.box.west).toBeGreaterThanOrEqual(-1e-9);
      expect(back.box.north - from.box.north).toBeLessThan(0.0011);
    }),
  );
});

test("a link read twice is the same link: boxes do not creep", () => {
  assert(
    property(view, (from) => {
      const once = throughAddress(from);
      expect(throughAddress(once)).toEqual(once);
    }),
  );
});

test("whatever stands in the address, it opens", () => {
  const names = constantFrom("kaart", "zoek", "soort", "door", "plek", "beeld", "taal");
  assert(
    property(dictionary(names, string()), (fields) => {
      expect(["lijst", "kaart"]).toContain(readFinderView(fields).show);
    }),
  );
});

test.each([
  ["letters", "oeps"],
  ["three numbers", "4,51,5"],
  ["five numbers", "4,51,5,52,6"],
  ["nothing between the commas", "4,,5,52"],
  ["inside out", "5,51,4,52"],
  ["no size", "4,51,4,51"],
  ["off the earth", "4,51,400,52"],
])("a box of %s is no box", (_, kaart) => {
  expect(readFinderView({ kaart }).box).toBeUndefined();
});

test("the address is Dutch and can be read aloud", () => {
  const fields = writeFinderView({
    box: { west: 4.43, south: 51.9, east: 4.47, north: 51.92 },
    words: "samen eten",
    types: ["meal_place", "living_room"],
    runBys: ["residents"],
    place: "de-volle-lepel",
    show: "kaart",
  });

  expect(writeSearchText(fields)).toBe(
    "?zoek=samen+eten&soort=huiskamer,eten&door=bewoners&kaart=4.43,51.9,4.47,51.92&plek=de-volle-lepel&beeld=kaart",
  );
});
