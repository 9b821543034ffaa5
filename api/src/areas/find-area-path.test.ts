import { Area } from "@schuifaan/shared/domain/area";
import { buildAreaFinder } from "@schuifaan/shared/finder/build-area-finder";
import { afterAll, beforeAll, expect, test } from "vitest";

import { createTestApp, type TestApp } from "../test-app.ts";
import { findAreaPath } from "./find-area-path.ts";

let demo: TestApp;

beforeAll(async () => {
  demo = await createTestApp();
});
afterAll(() => demo.close());

test.each([
  ["/wijk/spangen", "/wijk/rtm-spangen"],
  ["/wijk/Oude%20Westen", "/wijk/rtm-oude-westen"],
  ["/wijk/oude-westen", "/wijk/rtm-oude-westen"],
  ["/wijk/rotterdam/poster", "/wijk/GM0599/poster"],
  ["/wijk/VOP/agenda.ics", "/wijk/vla-vop/agenda.ics"],
  ["/wijk/rtm-spangen", undefined],
  ["/wijk/GM0599/agenda.ics", undefined],
  ["/wijk/botu", undefined],
  ["/wijk/nergens", undefined],
  ["/wijk/%E0%A4%A", undefined],
  ["/wijk/", undefined],
  ["/wijken", undefined],
  ["/plek/spangen", undefined],
])("%s leads to %s", (path, newPath) => {
  expect(findAreaPath(demo.index.areas, path)).toBe(newPath);
});

function oldVillage(code: string, gemeenteName: string) {
  return Object.assign(
    Area.parse({
      code, year: 2026, level: "buurt", name: "Het Oude Dorp", aliases: [], gemeenteName, lat: 52, lng: 5, bbox: { west: 5, east: 5, south: 52, north: 52 },
      indicative: false, current: true, source: "test",
    }),
    { shape: "{}", outline: "{}" },
  );
}

test("a name with hyphens that several areas share is written as a name, for the reader to choose", () => {
  const areas = buildAreaFinder([oldVillage("BU03620001", "Amstelveen"), oldVillage("BU04020001", "Hilversum")]);

  expect(findAreaPath(areas, "/wijk/het-oude-dorp")).toBe("/wijk/het%20oude%20dorp");
  expect(findAreaPath(areas, "/wijk/het%20oude%20dorp")).toBeUndefined();
  expect(findAreaPath(areas, "/wijk/het-oude-dorp/poster")).toBeUndefined();
});

test("a feed that somebody subscribed to by a name is found too", async () => {
  const response = await demo.app.hono.request("/wijk/spangen/agenda.ics?taal=en");
  expect([response.status, response.headers.get("Location")]).toEqual([301, "/wijk/rtm-spangen/agenda.ics?taal=en"]);
});
