import { PlaceId, Slug } from "@schuifaan/shared/domain/place";
import { buildFinder } from "@schuifaan/shared/finder/build-finder";
import { buildListing } from "@schuifaan/shared/fixtures/build-listing";
import { DEMO_PLACES } from "@schuifaan/shared/fixtures/demo-places";
import { afterAll, beforeAll, expect, test } from "vitest";

import { createTestApp, type TestApp } from "../test-app.ts";
import { pathsToFind } from "./write-sitemap.ts";

let demo: TestApp;

beforeAll(async () => {
  demo = await createTestApp();
});
afterAll(() => demo.close());

const ask = (path: string, headers: Record<string, string> = {}) => demo.app.hono.request(path, { headers });
const id = (text: string) => PlaceId.parse(text);
const addressesIn = (xml: string) => Array.from(xml.matchAll(/<loc>([^<]*)<\/loc>/g), ([, address = ""]) => address);

test("robots may read the pages, and hear where all of them are listed", async () => {
  const text = await (await ask("/robots.txt")).text();

  expect(text).not.toContain("Disallow");
  expect((await ask("/api/v1/places")).headers.get("X-Robots-Tag")).toBe("noindex");
  expect(text).toContain("Sitemap: https://schuifaan.example/sitemap.xml");
});

test("from the sitemap every place and every wijk with a place can be reached", async () => {
  const [first = "", ...more] = addressesIn(await (await ask("/sitemap.xml")).text());
  const response = await ask(new URL(first).pathname);
  const addresses = addressesIn(await response.text());

  expect(more).toEqual([]);
  expect(response.headers.get("Content-Type")).toBe("application/xml; charset=utf-8");
  expect(addresses).toEqual(expect.arrayContaining(DEMO_PLACES.map(({ slug }) => `https://schuifaan.example/plek/${slug}`)));
  expect(addresses).toEqual(expect.arrayContaining(["https://schuifaan.example/", "https://schuifaan.example/wijk/GM0599", "https://schuifaan.example/wijk/rtm-spangen"]));
  expect(new Set(addresses).size).toBe(addresses.length);
});

test("who has the sitemap already hears 304; one that is not there is not found", async () => {
  const { headers } = await ask("/sitemap-1.xml");

  expect((await ask("/sitemap-1.xml", { "If-None-Match": headers.get("ETag") ?? "" })).status).toBe(304);
  expect([(await ask("/sitemap-2.xml")).status, (await ask("/sitemap-0.xml")).status]).toEqual([404, 404]);
});

test("a place that became part of another is not listed", () => {
  const listings = [buildListing({ id: id("new") }), buildListing({ id: id("old"), slug: Slug.parse("old"), mergedInto: id("new") })];

  expect(pathsToFind(buildFinder(listings), []).filter((path) => path.startsWith("/plek/"))).toEqual(["/plek/new"]);
});
