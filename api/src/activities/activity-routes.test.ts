import { ActivitiesAnswer } from "@schuifaan/shared/contract/activities";
import { Problem } from "@schuifaan/shared/contract/problem";
import { findOccurrences } from "@schuifaan/shared/domain/find-occurrences";
import { DEMO_PLACES } from "@schuifaan/shared/fixtures/demo-places";
import { afterAll, beforeAll, expect, test } from "vitest";

import { createApp } from "../app.ts";
import { createTestApp, type TestApp } from "../test-app.ts";

let demo: TestApp;

beforeAll(async () => {
  demo = await createTestApp();
});
afterAll(() => demo.close());

const ask = (query: string, headers: Record<string, string> = {}) => demo.app.hono.request(`/api/v1/activities?${query}`, { headers });
const find = async (query: string) => ActivitiesAnswer.parse(await (await ask(query)).json());
const idsOf = async (query: string) => (await find(query)).activities.map(({ id }) => id);

test("without a question it is the week from today, as every place tells it, but for what is over", async () => {
  const { activities, total, from, to } = await find("limit=500");
  const all = DEMO_PLACES.flatMap((place) => findOccurrences(place, "2026-11-21", "2026-11-27"));

  expect([from, to]).toEqual(["2026-11-21", "2026-11-27"]);
  expect(activities.map(({ id }) => id).toSorted()).toEqual(all.filter(({ endsAt }) => endsAt > "2026-11-21T11:00:00.000Z").map(({ id }) => id).toSorted());
  expect(activities.map(({ startsAt }) => startsAt)).toEqual(activities.map(({ startsAt }) => startsAt).toSorted());
  expect(total).toBe(activities.length);
  expect(total).toBeGreaterThan(90);
});

test("each comes with what somebody must know of the place to go there", async () => {
  const [first] = (await find("place=r-03&from=2026-12-09&to=2026-12-09")).activities;

  expect(first).toEqual({
    id: "r-03-b@2026-12-09T19:30", activityId: "r-03-b", title: "Eilandtafel", category: "neighbourhood", startsAt: "2026-12-09T18:30:00.000Z", endsAt: "2026-12-09T20:00:00.000Z",
    entry: "walk_in", costInEuros: 0, status: "planned", isExtra: true, certainty: "sure", note: "In december een week eerder.",
    place: { id: "r-03", slug: "buurtkamer-het-kleine-kompas", name: "Buurtkamer Het Kleine Kompas", type: "housing_room", lat: 51.9064, lng: 4.4572, areaName: "Coolhaveneiland", gemeenteName: "Rotterdam", trust: "checked" },
  });
});

test.each([
  ["area=GM0489&to=2026-11-21", ["b-04-b@2026-11-21"]],
  ["category=eat&to=2026-11-21", ["b-04-b@2026-11-21"]],
  ["category=language&part=evening&area=GM0599", ["r-10-b@2026-11-24"]],
  ["place=ontmoetingszaal-de-granaatappel&from=2026-12-11&to=2026-12-11", ["r-22-b@2026-12-11"]],
  ["place=r-05&category=", []],
  ["q=samen+eten+vandaag", ["b-04-b@2026-11-21"]],
  ["q=bingo&to=2026-12-31", ["s-02-a@2026-12-15"]],
  ["q=wat+is+er+zondag+te+doen+in+pendrecht", ["r-12-d@2026-11-22"]],
  ["q=kerstdiner+24+december", ["h-02-c@2026-12-24"]],
  ["place=nergens", []],
  ["place=r-20", []],
])("%s finds %j", async (query, ids) => {
  expect(await idsOf(query)).toEqual(ids);
});

test("filters leave only what holds for them", async () => {
  expect((await find("free=yes&limit=500")).activities.every(({ costInEuros }) => costInEuros === 0)).toBe(true);
  expect((await find("entry=sign_up,call_first&limit=500")).activities.every(({ entry }) => entry !== "walk_in")).toBe(true);
  expect((await find("bbox=4.42,51.9,4.45,51.93&limit=500")).activities.every(({ place: { lng } }) => lng >= 4.42 && lng <= 4.45)).toBe(true);
  expect((await find("from=2026-12-11&to=2026-12-11&area=GM0599")).activities.map(({ status }) => status)).toContain("full");
});

test("of what starts together the nearest comes first, and nobody may keep that answer", async () => {
  const response = await ask("near=51.9091,4.4408&from=2026-11-24&to=2026-11-24&limit=500");
  const { activities } = ActivitiesAnswer.parse(await response.json());

  const keys = activities.map(({ startsAt, distanceInMetres }) => `${startsAt} ${String(distanceInMetres).padStart(7, "0")}`);
  expect(keys).toEqual(keys.toSorted());
  expect(new Set(activities.map(({ startsAt }) => startsAt)).size).toBeLessThan(activities.length);
  expect(response.headers.get("Cache-Control")).toBe("private, no-store");
});

test("pages read to the end give everything once", async () => {
  const all = await idsOf("limit=500&area=GM0606");
  const read: string[] = [];
  let cursor: string | undefined;
  do {
    const page: ActivitiesAnswer = await find(`limit=3&area=GM0606${cursor === undefined ? "" : `&cursor=${cursor}`}`);
    read.push(...page.activities.map(({ id }) => id));
    cursor = page.nextCursor;
  } while (cursor !== undefined);

  expect(read).toEqual(all);
});

test.each([
  ["from=2026-11-21&to=2026-11-20", "to", /comes before the first/],
  ["from=2026-11-21&to=2027-01-22", "to", /at most 62/],
  ["cursor=mangled", "cursor", /Not a cursor/],
  ["from=yesterday", "from", /date/i],
])("%s is refused: field %s, with what to do", async (query, field, detail) => {
  const response = await ask(query);

  expect(response.status).toBe(400);
  const { errors = [] } = Problem.parse(await response.json());
  expect(errors.map((error) => [error.in, error.field])).toEqual([["query", field]]);
  expect(errors[0]?.detail).toMatch(detail);
});

test("two months fit in one answer", async () => {
  expect((await ask("from=2026-11-21&to=2027-01-21")).status).toBe(200);
});

test("what is over goes by itself, at the minute, also out of answers that are kept", async () => {
  let now = new Date("2026-11-21T14:59:59Z");
  const { hono } = createApp({ index: () => ({ ...demo.index, now: () => now }), publicUrl: "https://schuifaan.example", reportError: () => undefined });
  const today = async () => {
    const response = await hono.request("/api/v1/activities?area=GM0489&to=2026-11-21&from=2026-11-21");
    return [response.headers.get("ETag"), ActivitiesAnswer.parse(await response.json()).activities.length] as const;
  };
  const ends = DEMO_PLACES.flatMap((place) => findOccurrences(place, "2026-11-21", "2026-11-21")).find(({ activityId }) => activityId === "b-04-b")?.endsAt ?? "";
  now = new Date(Date.parse(ends) - 1);
  const before = [await today(), await today(), await today()];
  now = new Date(ends);
  const [after] = [await today()];

  expect(new Set(before.map(([tag]) => tag)).size).toBe(1);
  expect([before[0]?.[1], after[1]]).toEqual([1, 0]);
  expect(after[0]).not.toBe(before[0]?.[0]);
});
