import { searchActivities } from "@schuifaan/shared/contract/activities";
import { searchAreas } from "@schuifaan/shared/contract/areas";
import { getPlace, PlacesAnswer } from "@schuifaan/shared/contract/places";
import { searchSuggestions } from "@schuifaan/shared/contract/suggestions";
import { DEMO_AREAS } from "@schuifaan/shared/fixtures/demo-areas";
import { beforeEach, expect, test, vi } from "vitest";

import { areaPlaces } from "../testing/area-places.ts";
import { FakeCaches } from "../testing/fake-caches.ts";
import { answerOffline, isWorthKeeping, keepForLater } from "./offline-room.ts";

const NOW = Date.parse("2026-11-21T12:00:00+01:00");
const HOUR = 60 * 60_000;
const SPANGEN = "rtm-spangen";

const ask = (name: string, fields: Record<string, string> = {}, now = NOW) => answerOffline(name, fields, now);
const askPlaces = async (fields: Record<string, string>, now = NOW) => {
  const answer = await ask("searchPlaces", fields, now);
  return answer === undefined ? undefined : { ...PlacesAnswer.parse(answer.body), keptAt: answer.keptAt };
};

const openAt = async (now: number) => (await askPlaces({ when: "now" }, now))?.places.map(({ slug }) => slug) ?? [];

beforeEach(async () => {
  vi.stubGlobal("caches", new FakeCaches());
  await keepForLater(areaPlaces(SPANGEN), NOW - HOUR);
});

test("a kept wijk is found again with all its places, and tells how old it is", async () => {
  const found = await askPlaces({ area: SPANGEN });

  expect(found?.total).toBe(3);
  expect(found?.keptAt).toBe("2026-11-21T10:00:00.000Z");
});

test("words are found as the server finds them, slips of the pen included", async () => {
  expect((await askPlaces({ q: "kannelstok" }))?.places.map(({ name }) => name)).toEqual(["Huiskamer De Kaneelstok"]);
});

test("whether a place is open hangs on when one looks, not on when it was kept", async () => {
  const [saturday] = (await askPlaces({ q: "kaneelstok" }))?.places ?? [];
  const [sunday] = (await askPlaces({ q: "kaneelstok" }, NOW + 24 * HOUR))?.places ?? [];

  expect([saturday?.timeline?.day, sunday?.timeline?.day]).toEqual(["2026-11-21", "2026-11-22"]);
});

test("filters hold, their counts are told, and what the words mean is shown", async () => {
  const found = await askPlaces({ q: "koffie vandaag", facets: "yes" });

  expect(found?.understood).toMatchObject({ categories: ["coffee"], days: ["2026-11-21"] });
  expect(found?.facets?.["free=yes"]).toBeGreaterThan(0);
  expect((await askPlaces({ free: "yes", entry: "walk_in" }))?.places.every(({ entry }) => entry === "walk_in")).toBe(true);
});

test("whether a door is open now is judged by the clock of now", async () => {
  expect(await openAt(NOW + HOUR * 1.5)).toContain("huiskamer-de-kaneelstok");
  expect(await openAt(NOW + HOUR * 10)).not.toContain("huiskamer-de-kaneelstok");
});

test("half a word is completed from what was kept", async () => {
  const answer = await ask("searchSuggestions", { q: "kaneel" });

  expect(searchSuggestions.output.parse(answer?.body).suggestions).toMatchObject([{ kind: "place", slug: "huiskamer-de-kaneelstok" }]);
});

test("a place is opened by its slug, whole", async () => {
  const answer = await ask("getPlace", { place: "huiskamer-de-kaneelstok" });

  expect(getPlace.output.parse(answer?.body).activities.length).toBeGreaterThan(0);
});

test.each([
  ["a place that was not kept", "getPlace", { place: "de-stille-hoek" }],
  ["an area that was not kept", "getArea", { code: "GM0599" }],
  ["words that no kept place has", "searchPlaces", { q: "xylofoon" }],
  ["a box somewhere else", "searchPlaces", { bbox: "5.1,52.2,5.2,52.3" }],
  ["a page after one of another search", "searchPlaces", { q: "koffie", cursor: "1_2_r-01_zzz" }],
  ["a name of an area that was not kept", "searchAreas", { q: "overschie" }],
  ["what is on in an area that was not kept", "searchActivities", { area: "GM0599" }],
  ["a question nobody knows", "searchStars", {}],
])("%s is not answered, rather than answered with nothing", async (_, name, fields) => {
  expect(await ask(name, fields)).toBeUndefined();
});

test("what is on is told day by day, from now on", async () => {
  const { activities, total, from, to } = searchActivities.output.parse((await ask("searchActivities", { area: SPANGEN }))?.body);

  expect([from, to]).toEqual(["2026-11-21", "2026-11-27"]);
  expect(total).toBe(activities.length);
  expect(activities[0]).toMatchObject({ title: "Zaterdag aan tafel", place: { slug: "huiskamer-de-kaneelstok" } });
});

test("that nothing is on or found is an answer for an area that was kept whole", async () => {
  const evening = await ask("searchActivities", { area: SPANGEN, from: "2026-11-22", to: "2026-11-22", part: "evening" });
  expect(evening?.body).toMatchObject({ activities: [], total: 0 });
  expect(await askPlaces({ area: SPANGEN, type: "garden" })).toMatchObject({ total: 0, keptAt: "2026-11-21T10:00:00.000Z" });
});

test("an area is found by what people call it, with its border to draw", async () => {
  const answer = await ask("searchAreas", { q: "spangen", outlines: "yes" });

  expect(searchAreas.output.parse(answer?.body).areas).toMatchObject([{ code: SPANGEN, placeCount: 3, outline: { type: "Polygon" } }]);
});

test("of areas kept at different times a list is as old as the oldest of its places", async () => {
  await keepForLater(areaPlaces("rtm-bospolder"), NOW);

  expect((await askPlaces({ area: "rtm-bospolder" }))?.keptAt).toBe("2026-11-21T11:00:00.000Z");
  expect((await askPlaces({}))?.keptAt).toBe("2026-11-21T10:00:00.000Z");
});

test("an area is worth keeping again after an hour, and another one at once", async () => {
  expect(await isWorthKeeping(SPANGEN, NOW - HOUR / 2)).toBe(false);
  expect(await isWorthKeeping(SPANGEN, NOW + 1)).toBe(true);
  expect(await isWorthKeeping("rtm-bospolder", NOW)).toBe(true);
});

test("six areas are kept; the one kept longest ago makes room", async () => {
  const others = DEMO_AREAS.filter(({ level, code }) => level === "named" && code !== SPANGEN).slice(0, 6);
  for (const [index, { code }] of others.entries()) await keepForLater(areaPlaces(code), NOW + index);

  expect(await ask("getArea", { code: SPANGEN })).toBeUndefined();
  const answers = await Promise.all(others.map(({ code }) => ask("getArea", { code })));
  expect(answers.every((answer) => answer !== undefined)).toBe(true);
});

test("what an older version of the web kept in another shape is thrown away", async () => {
  const shelf = await caches.open("kept-areas");
  const [request] = await shelf.keys();
  await shelf.put(request ?? "", new Response('{"area":{"code":"rtm-spangen"}}', { headers: { "Kept-At": "2025-01-01T00:00:00Z" } }));
  await keepForLater(areaPlaces("rtm-bospolder"), NOW);

  expect(await ask("getArea", { code: SPANGEN })).toBeUndefined();
  expect(await shelf.keys()).toHaveLength(1);
});

test("a device without a shelf keeps nothing, and answers nothing", async () => {
  vi.unstubAllGlobals();

  expect(await isWorthKeeping(SPANGEN, NOW)).toBe(false);
  expect(await ask("getArea", { code: SPANGEN })).toBeUndefined();
});
