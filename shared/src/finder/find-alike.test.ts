import { assert, double, option, property, record, string } from "fast-check";
import { expect, test } from "vitest";

import { buildDemoFinder } from "../fixtures/demo-finder.ts";
import { buildPlace } from "../fixtures/build-place.ts";
import { buildFinder } from "./build-finder.ts";
import { findAlike } from "./find-alike.ts";
import { toListing } from "./to-listing.ts";

const { finder } = buildDemoFinder();
/** Of De Blauwe Theepot, in Bospolder. */
const BOSPOLDER = { lat: 51.9091, lng: 4.4408 };
const VELUWE = { lat: 52.2, lng: 5.8 };

const found = (name: string, point?: { lat: number; lng: number }) =>
  findAlike(finder, name, point).map(({ listing, isSameName }) => `${listing.id}${isSameName ? " same" : ""}`);

test.each([
  ["De Blauwe Theepot", ["r-01 same"]],
  ["blauwe theepot", ["r-01 same"]],
  ["Buurthuis de Blauwe Theepot", ["r-01 same"]],
  ["de blauwe th", ["r-01"]],
  ["Blauwe Teepot", ["r-01"]],
  ["Huiskamer", []],
  ["de", []],
  ["", []],
  ["koffie", ["r-08", "b-02"]],
])("by name alone, %j is like %o", (name, alike) => {
  expect(found(name)).toEqual(alike);
});

test("what is round the corner is told whatever its name, and a name like it in another town is not", () => {
  expect(found("Iets heel anders", BOSPOLDER)).toContain("r-01");
  expect(found("De Blauwe Theepot", BOSPOLDER)[0]).toBe("r-01 same");
  expect(found("De Blauwe Theepot", VELUWE)).toEqual([]);
});

test("a place that stopped is nobody who does this already", () => {
  const gone = buildFinder([toListing(buildPlace({ name: "De Geus", status: "closed" })), toListing(buildPlace({ id: "hier", name: "Buurthuis De Geus" }))]);

  expect(findAlike(gone, "De Geus", undefined).map(({ listing }) => listing.id)).toEqual(["hier"]);
});

test("five at most, each once, each near when it is known where, whatever is typed", () => {
  const point = option(record({ lat: double({ min: 51.8, max: 52, noNaN: true }), lng: double({ min: 4.2, max: 4.6, noNaN: true }) }), { nil: undefined });
  assert(
    property(string({ maxLength: 30 }), point, (name, at) => {
      const alike = findAlike(finder, name, at);
      expect(alike.length).toBeLessThanOrEqual(5);
      expect(new Set(alike.map(({ listing }) => listing.id)).size).toBe(alike.length);
      expect(alike.every(({ distanceInMetres: metres }) => (at === undefined ? metres === undefined : metres !== undefined && metres <= 5000))).toBe(true);
    }),
  );
});
