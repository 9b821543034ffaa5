import { expect, test } from "vitest";

import { PlaceId, Slug } from "../domain/place.ts";
import { buildListing } from "../fixtures/build-listing.ts";
import { buildFinder, findListing, replaceListings } from "./build-finder.ts";
import { followName } from "./follow-name.ts";

const id = (text: string) => PlaceId.parse(text);
const slugs = (...texts: string[]) => texts.map((text) => Slug.parse(text));

const theepot = buildListing({ id: id("theepot"), slug: Slug.parse("de-theepot"), oldSlugs: slugs("de-koffiepot", "de-melkkan") });
const joined = buildListing({ id: id("wip"), slug: Slug.parse("de-wip"), oldSlugs: slugs("de-wap"), mergedInto: theepot.id });
const earlier = buildListing({ id: id("bank"), slug: Slug.parse("de-bank"), mergedInto: joined.id });
const lost = buildListing({ id: id("lost"), slug: Slug.parse("de-lost"), mergedInto: id("nowhere") });
const round = ["one", "two"].map((own, index) => buildListing({ id: id(own), mergedInto: id(["two", "one"][index] ?? "") }));
const finder = buildFinder([theepot, joined, earlier, lost, ...round]);

test.each([
  ["theepot", "theepot"],
  ["de-theepot", "theepot"],
  ["de-koffiepot", "theepot"],
  ["de-melkkan", "theepot"],
  ["wip", "theepot"],
  ["de-wap", "theepot"],
  ["de-bank", "theepot"],
  ["de-lost", "lost"],
  ["one", "one"],
  ["two", "two"],
  ["nergens", undefined],
])("%s leads to %s", (name, expected) => {
  expect(followName(finder, name)?.id).toBe(expected);
});

test("the slug of a place comes before the old slug of another", () => {
  const newcomer = buildListing({ id: id("new"), slug: Slug.parse("de-koffiepot") });

  expect(followName(replaceListings(finder, { put: [newcomer], remove: [] }), "de-koffiepot")).toBe(newcomer);
});

test("an old slug goes where its place goes, and ends with it", () => {
  const renamed = { ...theepot, slug: Slug.parse("de-nieuwe-pot"), oldSlugs: slugs("de-koffiepot", "de-theepot") };
  const after = replaceListings(finder, { put: [renamed], remove: [joined.id] });

  expect(["de-nieuwe-pot", "de-theepot", "de-koffiepot"].map((name) => findListing(after, name))).toEqual([renamed, renamed, renamed]);
  expect(["de-melkkan", "de-wap", "wip"].map((name) => findListing(after, name))).toEqual([undefined, undefined, undefined]);
});
