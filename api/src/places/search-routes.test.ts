import { type PlacesAnswer, searchPlaces } from "@schuifaan/shared/contract/places";
import hushed from "@schuifaan/shared/data/hushed-words.json" with { type: "json" };
import { MORE_QUERIES, SECTION_FIVE, WARM_PLACES } from "@schuifaan/shared/fixtures/demo-queries";
import { afterAll, beforeAll, expect, test, vi } from "vitest";

import type { GroundLookup } from "../ground/ground-lookup.ts";
import { createTestApp, type TestApp } from "../test-app.ts";

/** As PDOK would tell, once it was asked. */
const BOERHAAVELAAN = { name: "Boerhaavelaan, Schiedam", lat: 51.9215, lng: 4.4105 };
let isAsked = false;
const ask = vi.fn<GroundLookup["ask"]>(({ words }) => {
  if (words !== "boerhavelaan" || isAsked) return undefined;
  isAsked = true;
  return Promise.resolve();
});
const ground: GroundLookup = { known: ({ words }) => (isAsked && words === "boerhavelaan" ? BOERHAAVELAAN : undefined), ask };

let demo: TestApp;

beforeAll(async () => {
  demo = await createTestApp({ ground });
});
afterAll(() => demo.close());

const request = (query: string) => demo.app.hono.request(`/api/v1/places?${query}`);
/** Held against the contract, with nothing in it that the contract does not know. */
async function find(query: string): Promise<PlacesAnswer> {
  const json: unknown = await (await request(query)).json();
  const answer = searchPlaces.output.parse(json);
  expect(json).toEqual(answer);
  return answer;
}
const tagOf = async (query: string) => (await request(query)).headers.get("ETag");
const search = (words: string, more = "") => find(`q=${encodeURIComponent(words)}${more}`);
const idsOf = ({ places }: PlacesAnswer) => places.map(({ id }) => id as string);

test.each([...SECTION_FIVE, ...MORE_QUERIES])("$words", async ({ words, top, also = [] }) => {
  const found = idsOf(await search(words));

  expect(found.slice(0, 3).some((id) => top.includes(id)) ? top : found.slice(0, 3)).toEqual(top);
  expect(found).toEqual(expect.arrayContaining([...also]));
});

test("a street that somebody else knows is waited for, once, and never in the hot path", async () => {
  const { places, understood } = await search("boerhavelaan schiedam", "&limit=5");

  expect(understood?.where).toEqual({ kind: "street", ...BOERHAAVELAAN });
  expect(places[0]).toMatchObject({ id: "s-03", distanceInMetres: 385 });
  expect(ask.mock.calls.every(([question]) => question.words.length < 20)).toBe(true);
});

test("who says how they feel is greeted, and their words are in nothing that is sent", async () => {
  const [feeling = ""] = hushed.feelings;
  const response = await request(`q=${encodeURIComponent(feeling)}&limit=4`);
  const text = await response.text();

  expect(idsOf(searchPlaces.output.parse(JSON.parse(text))).toSorted()).toEqual(WARM_PLACES.toSorted());
  expect(text).not.toContain(feeling);
  expect(JSON.stringify([...response.headers])).not.toContain(feeling);
});

test("every card tells when its place is open and what is on, for today", async () => {
  const { places } = await find("limit=46");

  expect(new Set(places.map(({ timeline }) => timeline?.day))).toEqual(new Set(["2026-11-21"]));
  expect(places.filter(({ isLowThreshold }) => isLowThreshold).map(({ id }) => id)).toContain("r-01");
  expect(places.find(({ id }) => id === "r-24")?.timeline?.spans[0]).toMatchObject({ startsAt: "2026-11-21T12:00:00.000Z" });
});

test("every filter is in the address, and all of them hold", async () => {
  expect(idsOf(await find("when=now&free=yes")).toSorted()).toEqual(["b-02", "r-06", "r-07", "r-17", "r-18", "r-19", "s-05", "v-03"]);
  expect(idsOf(await find("category=repair"))).toEqual(["r-15"]);
  expect(idsOf(await find("access=hearing_loop,quiet_room&welcome=kids_ok")).toSorted()).toEqual(["r-04", "r-06"]);
  expect(idsOf(await find("language=pl&entry=walk_in&type=living_room"))).toEqual(["r-17"]);
  expect(idsOf(await find("q=koffie&when=evening_or_weekend&area=GM0606")).length).toBeGreaterThan(2);
});

test("facets tell what each further filter leaves", async () => {
  const { facets = {} } = await find("facets=yes&area=GM0599");

  expect(facets["when=now"]).toBe((await find("area=GM0599&when=now")).total);
  expect(facets["type=living_room"]).toBe((await find("area=GM0599&type=living_room")).total);
  expect((await find("limit=1")).facets).toBeUndefined();
});

test("what depends on the minute is kept until the next one; what depends on the day is kept", async () => {
  const before = await Promise.all(["q=koffie", "when=now", "limit=3"].map(tagOf));
  demo.pass(60_000);
  const after = await Promise.all(["q=koffie", "when=now", "limit=3"].map(tagOf));

  expect(after.map((tag, at) => tag === before[at])).toEqual([false, false, true]);
});
