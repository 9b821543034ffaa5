import { expect, test } from "vitest";

import { createQueryClient } from "./query-client.ts";
import { fillCache } from "./fill-cache.ts";
import { placeQueries } from "./place-queries.ts";
import { DEFAULT_START, readStart } from "./read-start.ts";

test.each([
  ["nothing", null],
  ["an empty element", ""],
  ["something else than JSON", "{oops"],
  ["JSON of another shape", '["tiles"]'],
  ["parts of another type", '{"tilesUrl":1,"demo":"yes","answers":{}}'],
])("%s in the page starts it as if nothing was said", (_, json) => {
  expect(readStart(json)).toEqual(DEFAULT_START);
});

test("moments are passed on when they are moments", () => {
  const moments = { now: "2026-11-21T12:00:00+01:00", madeAt: "2026-11-21T11:00:00Z", publicUrl: "https://schuifaan.example" };
  expect(readStart(JSON.stringify(moments))).toEqual({ ...DEFAULT_START, ...moments });
  expect(readStart('{"now":"gisteren","madeAt":3,"publicUrl":false}')).toEqual(DEFAULT_START);
});

test("answers without an address or a body are passed over", () => {
  const start = readStart('{"demo":true,"answers":[{"url":"/api/v1/places?limit=50","body":{}},{"url":1,"body":{}},{"url":"/x"},7]}');

  expect(start.demo).toBe(true);
  expect(start.answers).toEqual([{ url: "/api/v1/places?limit=50", body: {} }]);
});

test("an answer inside the page lies where the page looks for it", () => {
  const client = createQueryClient();
  const found = { places: [], clusters: [], total: 0 };
  const answers = [
    { url: "/api/v1/places?limit=50", body: found },
    { url: "/api/v1/places/de-zachte-stoel", body: { slug: "de-zachte-stoel" } },
    { url: "/api/v1/elsewhere", body: {} },
  ];
  fillCache(client, { ...DEFAULT_START, answers });

  expect(client.getQueryData(placeQueries.found({}).queryKey)).toEqual({ pages: [found], pageParams: [undefined] });
  expect(client.getQueryData(placeQueries.bySlug("de-zachte-stoel").queryKey)).toEqual({ slug: "de-zachte-stoel" });
  expect(client.getQueryCache().getAll()).toHaveLength(2);
});
