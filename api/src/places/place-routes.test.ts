import { getPlace, PlacesAnswer } from "@schuifaan/shared/contract/places";
import { Problem } from "@schuifaan/shared/contract/problem";
import { DEMO_PLACES } from "@schuifaan/shared/fixtures/demo-places";
import { afterAll, beforeAll, expect, test } from "vitest";

import { createTestApp, type TestApp } from "../test-app.ts";

let demo: TestApp;

beforeAll(async () => {
  demo = await createTestApp();
});
afterAll(() => demo.close());

const ask = (path: string, headers: Record<string, string> = {}) => demo.app.hono.request(`/api/v1/places${path}`, { headers });
const find = async (query: string) => PlacesAnswer.parse(await (await ask(`?${query}`)).json());

test("without a question all places are there, and nothing is silently cut", async () => {
  const { places, clusters, total, nextCursor } = await find("limit=10");

  expect(total).toBe(DEMO_PLACES.length);
  expect(places).toHaveLength(10);
  expect(nextCursor).toBeDefined();
  expect(clusters).toEqual([]);
});

test("a box that holds more than the limit tells the rest as clusters with counts", async () => {
  const { places, clusters, total } = await find("bbox=4.3,51.8,4.6,52&limit=5");

  expect(places).toHaveLength(5);
  expect(clusters.reduce((sum, { count }) => sum + count, 0)).toBe(total - 5);
});

test("pages read to the end give every place once", async () => {
  const ids: string[] = [];
  let cursor: string | undefined = "";
  while (cursor !== undefined) {
    const page: PlacesAnswer = await find(`limit=7${cursor === "" ? "" : `&cursor=${encodeURIComponent(cursor)}`}`);
    ids.push(...page.places.map(({ id }) => id));
    cursor = page.nextCursor;
  }

  expect(ids.toSorted()).toEqual(DEMO_PLACES.map(({ id }) => id as string).toSorted());
});

test("near a point the nearest comes first, with its distance, and no cache may keep the answer", async () => {
  const response = await ask("?near=51.9091,4.4408&limit=3");
  const { places } = PlacesAnswer.parse(await response.json());

  expect(places[0]).toMatchObject({ id: "r-01", distanceInMetres: 0 });
  expect(response.headers.get("Cache-Control")).toBe("private, no-store");
});

test("an area holds the places of all its sub-areas", async () => {
  expect((await find("area=GM0599")).total).toBe(24);
  expect((await find("area=WK059903")).total).toBeGreaterThan((await find("area=rtm-spangen")).total);
  expect((await find("area=rtm-spangen")).places.map(({ id }) => id).toSorted()).toEqual(["r-04", "r-23", "r-24"]);
});

test("type, runBy and words narrow the answer; an empty list of types finds nothing", async () => {
  expect((await find("type=garden")).places.every(({ type }) => type === "garden")).toBe(true);
  expect((await find("runBy=library")).places.every(({ runBy }) => runBy === "library")).toBe(true);
  expect((await find("q=theepot")).places.map(({ id }) => id)).toEqual(["r-01"]);
  expect((await find("type=")).total).toBe(0);
});

test.each(["r-01", "huiskamer-de-blauwe-theepot"])("a place answers to %s with everything the public may know", async (name) => {
  const place = getPlace.output.parse(await (await ask(`/${name}`)).json());

  expect(place).toEqual(DEMO_PLACES.find(({ id }) => id === "r-01"));
});

test("what only professionals may read is in no answer", async () => {
  for (const { id } of DEMO_PLACES) {
    expect(await (await ask(`/${id}`)).text()).not.toMatch(/proNote|professionals|Corrie haalt iemand/);
  }
});

test.each([
  ["/nergens", 404, "not-found"],
  ["?bbox=1,2&limit=0", 400, "invalid-input"],
  ["?cursor=mangled", 400, "invalid-input"],
  ["?area=Spangen", 400, "invalid-input"],
])("%s is refused with %i as a problem, readable from every website", async (path, status, code) => {
  const response = await ask(path);

  expect(response.status).toBe(status);
  expect(response.headers.get("Content-Type")).toBe("application/problem+json");
  expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
  expect(response.headers.get("API-Version")).toBe("1.0.0");
  expect(Problem.parse(await response.json())).toMatchObject({ status, code });
});

test("who has the answer already hears 304 without a body", async () => {
  const first = await ask("?limit=5");
  const again = await ask("?limit=5", { "If-None-Match": first.headers.get("ETag") ?? "" });

  expect(again.status).toBe(304);
  expect(await again.text()).toBe("");
});

test("two questions never share a tag", async () => {
  const tags = await Promise.all(["?limit=5", "?limit=6", "?q=koffie"].map(async (query) => (await ask(query)).headers.get("ETag")));

  expect(new Set(tags).size).toBe(3);
});

test("HEAD answers as GET, without the body", async () => {
  const response = await demo.app.hono.request("/api/v1/places?limit=5", { method: "HEAD" });

  expect([response.status, await response.text()]).toEqual([200, ""]);
  expect(Number(response.headers.get("Content-Length"))).toBeGreaterThan(1000);
});
