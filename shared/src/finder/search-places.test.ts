import { expect, test } from "vitest";

import hushed from "../../data/hushed-words.json" with { type: "json" };
import { buildDemoFinder } from "../fixtures/demo-finder.ts";
import { type DemoQuery, MORE_QUERIES, SECTION_FIVE, WARM_PLACES } from "../fixtures/demo-queries.ts";
import { buildPlace } from "../fixtures/build-place.ts";
import { buildFinder } from "./build-finder.ts";
import { createFactBook } from "./fact-book.ts";
import { searchPlaces } from "./search-places.ts";
import type { PlaceSearch, SearchWorld } from "./search-world.ts";
import { toListing } from "./to-listing.ts";

const world: SearchWorld = {
  ...buildDemoFinder(),
  book: createFactBook("2026-11-21"),
  now: Date.parse("2026-11-21T11:00:00Z"),
  knownGround: ({ words }) => (words === "boerhavelaan" ? { name: "Boerhaavelaan, Schiedam", lat: 51.9215, lng: 4.4105 } : undefined),
};
const find = (words: string, more: Partial<PlaceSearch> = {}) => searchPlaces(world, { words, limit: 46, ...more });
const idsOf = ({ places }: ReturnType<typeof find>) => places.map(({ listing }) => listing.id as string);

test.each<DemoQuery>([...SECTION_FIVE, ...MORE_QUERIES])("$words", ({ words, top, also = [] }) => {
  const found = idsOf(find(words));

  expect(found.slice(0, 3).some((id) => top.includes(id)) ? top : found.slice(0, 3)).toEqual(top);
  expect(found).toEqual(expect.arrayContaining([...also]));
});

test("who says how they feel finds places where one walks in and is greeted, and reads none of their words back", () => {
  for (const feeling of hushed.feelings) {
    const found = find(feeling);

    expect(idsOf(found).slice(0, 4).toSorted()).toEqual(WARM_PLACES.toSorted());
    expect(found.understood).toMatchObject({ isFeeling: true, words: "", entry: ["walk_in"], welcome: ["host_greets"], result: "exact" });
    expect(JSON.stringify(found.understood)).not.toContain(feeling);
  }
});

test.each([
  ["koffie schiedam", "exact"],
  ["koffie hilversum zondag", "nearby"],
  ["gratis lunch morgen", "nearby"],
  ["zwemmen", "other"],
  ["koffie 9999", "other"],
  ["qqqqqq", "nothing"],
  ["koffie qqqqqq", "other"],
  ["boerhavelaan", "exact"],
  ["mathenesserdijk schiedam", "nearby"],
])("%s is answered as %s", (words, result) => {
  const { understood, total } = find(words);

  expect(understood?.result).toBe(result);
  expect(total > 0).toBe(result !== "nothing");
  expect(understood?.exactCount === 0).toBe(result !== "exact");
});

test("those that hold everything asked for are the first", () => {
  const { places, understood } = find("koffie spangen");
  const exact = places.slice(0, understood?.exactCount).map(({ listing }) => listing);

  expect(exact.map(({ areaCodes }) => areaCodes[0])).toEqual(["rtm-spangen", "rtm-spangen"]);
  expect(places.length).toBeGreaterThan(2);
});

test("what was understood is told in the ids of the taxonomy", () => {
  expect(find("gratis koffie in spangen dinsdagmiddag met rolstoel").understood).toMatchObject({
    where: { kind: "area", name: "Spangen, Rotterdam", code: "rtm-spangen" },
    days: ["2026-11-24"], part: "afternoon", isNow: false, categories: ["coffee"], access: ["wheelchair"], isFree: true, words: "",
  });
});

test.each([
  ["samen eten vandaag", "b-04", "b-04-b@2026-11-21"],
  ["samen eten vandaag", "r-09", "r-09-a@2026-11-24"],
  ["nederlands leren avond", "r-17", "r-17-c@2026-12-01"],
  ["rommelmarkt", "r-18", "r-18-a@2026-11-28"],
  ["biljarten", "s-02", "s-02-b@2026-11-25"],
  ["iftar", "r-22", "r-22-c@2027-02-12"],
  ["wat is er zondag te doen", "r-12", "r-12-d@2026-11-22"],
  ["theepot", "r-01", undefined],
  ["spangen", "r-24", undefined],
])("%s is answered at %s by %s", (words, id, match) => {
  expect(find(words).places.find(({ listing }) => listing.id === id)?.match?.id).toBe(match);
});

test.each([
  ["wat is er zondag te doen", "r-22", undefined, "2026-11-22T11:00:00.000Z"],
  ["koffie zondag", "r-12", undefined, "2026-11-22T09:30:00.000Z"],
  ["koffie dinsdagavond", "r-17", undefined, "2026-11-24T16:00:00.000Z"],
  ["open met kerst", "r-01", undefined, "2026-12-25T12:00:00.000Z"],
  ["koffie nu", "r-06", undefined, "2026-11-21T09:00:00.000Z"],
  ["koffie dinsdag", "r-08", "r-08-a@2026-11-24", undefined],
  ["koffie zondag", "r-24", "r-24-a@2026-11-24", undefined],
  ["bingo zondag", "r-12", "r-12-b@2026-11-23", undefined],
])("%s: where nothing is on then, %s answers with its open door if that is enough", (words, id, match, opening) => {
  const found = find(words).places.find(({ listing }) => listing.id === id);

  expect({ match: found?.match?.id, opening: found?.opening?.startsAt }).toEqual({ match, opening });
});

test("words that name a street or postcode tell how far it is; an area does not, and somebody's own place always does", () => {
  expect(find("boerhavelaan schiedam").places[0]?.distanceInMetres).toBeGreaterThan(100);
  expect(find("koffie 3027").places[0]?.distanceInMetres).toBeLessThan(200);
  expect(find("koffie spangen").places[0]?.distanceInMetres).toBeUndefined();
  expect(find("koffie spangen", { near: { lat: 52.2, lng: 5.1 } }).places[0]?.distanceInMetres).toBeGreaterThan(40_000);
});

test.each([
  ["huiskmaer de bluawe teepot", "r-01"],
  ["de lege voordeur", "r-04"],
  ["bakfiets de klapstol", "r-08"],
  ["leeshoek rode kurk", "r-06"],
])("“%s” is a name with slips, and that place comes first", (words, id) => {
  expect(idsOf(find(words))[0]).toBe(id);
});

test("a name in full comes before longer names that hold it", () => {
  const names = ["Clubhuis De Kapstok", "Buurthuis De Kapstok", "De Kapstok", "Eettafel De Kapstok"];
  const listings = names.map((name, number) => toListing(buildPlace({ id: `kapstok-${number}`, slug: `kapstok-${number}`, name, lastConfirmed: `2026-11-1${9 - number}` })));
  const { places } = searchPlaces({ ...world, finder: buildFinder(listings), book: createFactBook("2026-11-21") }, { words: "de kapstok", limit: 4 });

  expect(places[0]?.listing.id).toBe("kapstok-2");
});

test("a slip does not bring a place that a filter keeps out", () => {
  expect(idsOf(find("huiskmaer de bluawe teepot", { types: ["garden"] }))).not.toContain("r-01");
});

test("near somebody, what is close by comes before what is open sooner elsewhere", () => {
  expect(idsOf(find("koffie", { near: { lat: 52.2717, lng: 5.1376 } }))[0]).toBe("h-04");
  expect(idsOf(find("koffie", { near: { lat: 52.2717, lng: 5.1376 } })).length).toBeGreaterThan(30);
});

test("filters hold beside words, and the box and the area too", () => {
  expect(idsOf(find("koffie", { isFree: true, whens: ["now"] })).toSorted()).toEqual(["b-02", "r-06", "r-07", "r-17", "r-18", "r-19", "s-05", "v-03"]);
  expect(idsOf(find("koffie", { types: ["garden"] }))).toEqual(["r-07"]);
  expect(idsOf(find("koffie", { bounds: { west: 5, south: 52, east: 6, north: 53 } })).every((id) => /^[hm]/.test(id))).toBe(true);
});

test("pages read to the end give every place once, though the clock goes on", () => {
  for (const more of [{ words: "koffie" }, { words: "nu open" }, { whens: ["today" as const] }, { isFree: true, near: { lat: 51.9, lng: 4.4 } }]) {
    const all = searchPlaces(world, { limit: 46, ...more }).places.map(({ listing }) => listing.id);
    const read: string[] = [];
    let after: string | undefined;
    let now = world.now;
    do {
      const page = searchPlaces({ ...world, now }, { limit: 4, after, ...more });
      read.push(...page.places.map(({ listing }) => listing.id));
      after = page.next;
      if ("words" in more) now += 7_000_000;
    } while (after !== undefined);

    expect(read).toEqual(all);
  }
});

test("what comes after the page is told as clusters with counts, when the search has a box", () => {
  const { clusters, total } = find("koffie", { bounds: { west: 4.3, south: 51.8, east: 4.6, north: 52 }, limit: 5 });

  expect(clusters.reduce((sum, { count }) => sum + count, 0)).toBe(total - 5);
});

test("facets tell before how many places each further filter leaves", () => {
  for (const search of [{}, { isFree: true }, { categories: ["eat" as const] }, { words: "koffie" }, { types: ["garden" as const, "living_room" as const], isFree: true }]) {
    const { facets = {}, total } = searchPlaces(world, { limit: 1, withFacets: true, ...search });
    const count = (more: Partial<PlaceSearch>) => searchPlaces(world, { limit: 1, ...search, ...more }).total;

    expect(facets["free=yes"] ?? 0).toBe(count({ isFree: true }));
    expect(facets["when=now"] ?? 0).toBe(count({ whens: ["now"] }));
    expect(facets["welcome=host_greets"] ?? 0).toBe(count({ welcome: ["host_greets"] }));
    expect(facets["access=toilet"] ?? 0).toBe(count({ access: ["toilet"] }));
    expect(facets["category=games"] ?? 0).toBe(count({ categories: ["games"] }));
    expect(facets["type=workshop"] ?? 0).toBe(count({ types: ["workshop"] }));
    expect(facets["language=pl"] ?? 0).toBe(count({ languages: ["pl"] }));
    expect(facets["entry=walk_in"] ?? 0).toBe(count({ entries: ["walk_in"] }));
    expect(facets["runBy=residents"] ?? 0).toBe(count({ runBys: ["residents"] }));
    expect(total).toBe(count({}));
  }
});
