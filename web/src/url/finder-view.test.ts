import { AccessFeature, ActivityCategory, EntryMode, PlaceType, RunBy, WelcomeTag } from "@schuifaan/shared/domain/taxonomy";
import { assert, constant, constantFrom, dictionary, double, option, property, record, string, subarray } from "fast-check";
import { expect, test } from "vitest";

import { type FinderView, readFinderView, writeFinderView } from "./finder-view.ts";
import { parseSearchText, writeSearchText } from "./search-text.ts";

const degrees = (min: number, max: number) => double({ min, max, noNaN: true });
const box = record({ west: degrees(-180, -0.1), south: degrees(-90, -0.1), east: degrees(0.1, 180), north: degrees(0.1, 90) });
const some = <Id,>(ids: readonly Id[]) => subarray([...ids], { minLength: 1 });
const choices = record(
  {
    when: some(["now", "today", "evening_or_weekend"] as const),
    free: constant("yes" as const),
    entry: some(EntryMode.options),
    welcome: some(WelcomeTag.options),
    category: some(ActivityCategory.options),
    access: some(AccessFeature.options),
    language: some(["ar", "nl", "pl", "zgh"]),
    type: some(PlaceType.options),
    runBy: some(RunBy.options),
  },
  { requiredKeys: [] },
);
const view = record({
  box: option(box, { nil: undefined }),
  words: option(string({ minLength: 1, maxLength: 200 }).filter((words) => words.trim() === words && words !== ""), { nil: undefined }),
  choices,
  place: option(constantFrom("de-zachte-stoel", "huiskamer-de-blauwe-theepot"), { nil: undefined }),
  show: constantFrom("lijst", "kaart"),
});

/** Choices as sets: the address has its own order. */
const sorted = ({ choices: chosen }: FinderView) =>
  Object.fromEntries(Object.entries(chosen).map(([field, ids]) => [field, typeof ids === "string" ? ids : new Set<string>(ids)]));

const throughAddress = (from: FinderView) => readFinderView(parseSearchText(writeSearchText(writeFinderView(from))));

test("a link brings back the view it was copied from, the box at most 100 m wider", () => {
  assert(
    property(view, (from) => {
      const back = throughAddress(from);
      expect({ ...back, choices: sorted(back), box: undefined }).toEqual({ ...from, choices: sorted(from), box: undefined });
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
  const names = constantFrom(
    "kaart", "zoek", "soort", "door", "plek", "beeld", "taal", "wanneer", "gratis", "binnenlopen", "welkom", "doen", "toegang", "spreekt",
  );
  assert(
    property(dictionary(names, string()), (fields) => {
      const read = readFinderView(fields);
      expect(["lijst", "kaart"]).toContain(read.show);
      expect(throughAddress(read)).toEqual(read);
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
    choices: {
      when: ["today", "now"], free: "yes", entry: ["walk_in"], welcome: ["kids_ok", "host_greets"], category: ["eat"],
      access: ["toilet", "wheelchair"], language: ["pl"], type: ["meal_place", "living_room"], runBy: ["residents"],
    },
    place: "de-volle-lepel",
    show: "kaart",
  });

  expect(writeSearchText(fields)).toBe(
    "?zoek=samen+eten&wanneer=nu,vandaag&gratis=ja&binnenlopen=ja&welkom=gedag,kinderen&doen=eten&toegang=rolstoel,wc&spreekt=pl" +
      "&soort=huiskamer,eten&door=bewoners&kaart=4.43,51.9,4.47,51.92&plek=de-volle-lepel&beeld=kaart",
  );
});

test.each([
  ["words nobody knows", { wanneer: "ooit", doen: "vliegen", toegang: "rolstoel,slee", gratis: "misschien", spreekt: "Klingon,pl" }, { access: ["wheelchair"], language: ["pl"] }],
  ["a word twice and an empty one", { doen: "koffie,,koffie", wanneer: "," }, { category: ["coffee"] }],
])("%s are passed over", (_, fields, expected) => {
  expect(readFinderView(fields).choices).toEqual(expected);
});
