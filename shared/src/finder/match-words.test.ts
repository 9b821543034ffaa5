import * as fc from "fast-check";
import { expect, test } from "vitest";

import { PlaceId, Slug } from "../domain/place.ts";
import { buildListing } from "../fixtures/build-listing.ts";
import { buildFinder, replaceListings } from "./build-finder.ts";
import { findPlaces } from "./find-places.ts";
import { findWordDistance } from "./word-distance.ts";

const listings = [
  ["theepot", "Huiskamer De Blauwe Theepot\nkoffie thee bakkie\nBospolder\nBoTu\nRotterdam\n3025 AB"],
  ["kompas", "Buurtkamer Het Kleine Kompas\nkoffie\nhuiskamer\nCoolhaveneiland\nRotterdam\n3024 BC"],
  ["laars", "Buurttuin De Natte Laars\ntuin moestuin planten\nCrooswijk\nRotterdam\nBoerhaavelaan"],
  ["feyenoord", "Ontmoetingszaal De Granaatappel\nFeijenoord\nRotterdam\n3071"],
  ["praatbankje", "Taalcafé Het Praatbankje\nNederlands leren\nBloemhof\nRotterdam"],
  ["zonnetje", "’t Zonnetje\nkoffie\nSchiedam"],
].map(([id = "", words = ""]) => buildListing({ id: PlaceId.parse(id), slug: Slug.parse(id), words }));
const finder = buildFinder(listings);

const found = (words: string) => findPlaces(finder, { words, limit: 10 }).places.map(({ listing }) => listing.id);

test.each([
  ["a part of a compound", "kamer", ["kompas", "theepot"]],
  ["the name before the rest", "huiskamer", ["theepot", "kompas"]],
  ["the beginning of a word", "kof", ["kompas", "theepot", "zonnetje"]],
  ["all words, in any order", "koffie rotterdam bospolder", ["theepot"]],
  ["doubled letters left out", "kofie", ["kompas", "theepot", "zonnetje"]],
  ["another spelling", "feyenoord", ["feyenoord"]],
  ["an alias", "botu", ["theepot"]],
  ["a misspelt street", "boerhavelaan", ["laars"]],
  ["two letters swapped", "buurtutin", ["laars"]],
  ["two typos in a long word", "granatapel", ["feyenoord"]],
  ["a café by its last part", "cafe", ["praatbankje"]],
  ["small words left out", "koffie in de buurt van schiedam", []],
  ["only small words left out", "koffie in schiedam", ["zonnetje"]],
  ["a clipped word", "'t zonnetje", ["zonnetje"]],
  ["a postcode with and without a space", "3024bc", ["kompas"]],
  ["four digits", "3025", ["theepot"]],
  ["a postcode of which only the digits are known", "3071 ZZ", ["feyenoord"]],
  ["a word while it is typed", "feij", ["feyenoord"]],
  ["up to the i of ij", "fei", ["feyenoord"]],
  ["nothing", "zwembad", []],
])("finds %s: %s", (_, words, ids) => {
  expect(found(words)).toEqual(ids);
});

test("a word that stands anywhere is not taken for a typo of another", () => {
  const lairs = buildListing({ id: PlaceId.parse("lairs"), slug: Slug.parse("lairs"), words: "Lairs" });
  expect(found("lairs")).toEqual(["laars"]);

  // Among so many that a change does not build everything anew.
  const others = Array.from({ length: 50 }, (_, number) => {
    const id = PlaceId.parse(`plek-${number}`);
    return buildListing({ id, slug: Slug.parse(id), words: "Speeltuin" });
  });
  const wider = buildFinder([...listings, ...others, lairs]);
  expect(findPlaces(wider, { words: "lairs", limit: 10 }).places.map(({ listing }) => listing.id)).toEqual(["lairs"]);

  const narrower = replaceListings(wider, { put: [], remove: [lairs.id] });
  expect(findPlaces(narrower, { words: "lairs", limit: 10 }).places.map(({ listing }) => listing.id)).toEqual(["laars"]);
});

test("a text without letters or digits narrows nothing", () => {
  expect(found(" ?! ").length).toBe(listings.length);
});

/** The definition itself: what each way to begin costs. */
function distanceSlowly(one: string, other: string): number {
  if (one === "" || other === "") return one.length + other.length;
  const [rest, otherRest] = [one.slice(1), other.slice(1)];
  const isSwapped = one.length > 1 && other.length > 1 && one[0] === other[1] && one[1] === other[0];
  return Math.min(
    distanceSlowly(rest, otherRest) + (one[0] === other[0] ? 0 : 1),
    distanceSlowly(rest, other) + 1,
    distanceSlowly(one, otherRest) + 1,
    isSwapped ? distanceSlowly(one.slice(2), other.slice(2)) + 1 : Infinity,
  );
}

test("typos are counted as they are defined", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 6 });
  fc.assert(
    fc.property(word, word, fc.constantFrom(1, 2), (one, other, most) => {
      const distance = distanceSlowly(one, other);
      expect(findWordDistance(one, other, most)).toBe(distance <= most ? distance : undefined);
    }),
    { numRuns: 500 },
  );
});
