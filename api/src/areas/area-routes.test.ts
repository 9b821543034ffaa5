import { getArea, searchAreas } from "@schuifaan/shared/contract/areas";
import { getAreaPlaces } from "@schuifaan/shared/contract/places";
import { DEMO_PLACES } from "@schuifaan/shared/fixtures/demo-places";
import { afterAll, beforeAll, expect, test } from "vitest";

import { createTestApp, type TestApp } from "../test-app.ts";

let demo: TestApp;

beforeAll(async () => {
  demo = await createTestApp();
});
afterAll(() => demo.close());

const ask = (path: string) => demo.app.hono.request(`/api/v1/areas${path}`);
const find = async (query: string) => searchAreas.output.parse(await (await ask(`?${query}`)).json());

test("gemeenten come with the number of places in all their areas", async () => {
  const { areas } = await find("level=gemeente");

  expect(areas.map(({ code, placeCount }) => [code, placeCount])).toContainEqual(["GM0599", 24]);
  expect(areas.reduce((sum, { placeCount }) => sum + placeCount, 0)).toBe(46);
});

test.each([
  ["q=BoTu", ["rtm-bospolder", "rtm-tussendijken"]],
  ["q=spangen", ["rtm-spangen"]],
  ["parent=GM0606&q=nieuwland", ["sch-nieuwland"]],
])("%s finds %j, by name or alias", async (query, codes) => {
  expect((await find(query)).areas.map(({ code }) => code)).toEqual(codes);
});

test("a box finds the areas that touch it, with outlines only when asked for", async () => {
  const { areas } = await find("bbox=4.43,51.915,4.44,51.918&level=named");
  const drawn = await find("bbox=4.43,51.915,4.44,51.918&level=named&outlines=yes");

  expect(areas.map(({ code }) => code)).toContain("rtm-spangen");
  expect(areas.some(({ outline }) => outline !== undefined)).toBe(false);
  expect(drawn.areas.every(({ outline, indicative }) => outline !== undefined && indicative)).toBe(true);
});

test("one area comes with its shape and its editions", async () => {
  const area = getArea.output.parse(await (await ask("/rtm-spangen")).json());

  expect(area).toMatchObject({ name: "Spangen", level: "named", parentCode: "WK059903", placeCount: 3, years: [2026] });
  expect(area.geometry.coordinates.length).toBeGreaterThan(0);
});

// Answers at hand go out a byte a character (http/hot-answers.ts): any other letter would arrive as another one.
test.each(["?q=Muiden", "/mui-mariahoeve"])("%s is written in ASCII, whatever the letters of its names", async (path) => {
  const text = await (await ask(path)).text();

  expect(text).toMatch(/^[\x20-\x7e]+$/);
  expect(JSON.stringify(JSON.parse(text))).toContain("Muiden – Mariahoeve");
});

test("an area with what is in and around it comes whole: its own places first, then the nearest", async () => {
  const response = await ask("/rtm-spangen/places");
  const answer = getAreaPlaces.output.parse(await response.json());

  expect(answer.area).toEqual(getArea.output.parse(await (await ask("/rtm-spangen")).json()));
  expect(answer.places.slice(0, 3).map(({ id }) => id as string).toSorted()).toEqual(["r-04", "r-23", "r-24"]);
  expect(answer.places.slice(3).map(({ areaName }) => areaName)).toContain("Tussendijken");
  expect(answer.places.every(({ gemeenteName }) => gemeenteName === "Rotterdam" || gemeenteName === "Schiedam")).toBe(true);
  expect(answer.places.find(({ id }) => id === "r-24")).toEqual(DEMO_PLACES.find(({ id }) => id === "r-24"));
  expect(answer).toMatchObject({ isComplete: true, madeAt: "2026-11-21T11:00:00.000Z" });
  expect(response.headers.get("ETag")).toBeTruthy();
  expect((await ask("/WK999999/places")).status).toBe(404);
});

test("an edition that is not there is not found", async () => {
  expect((await ask("/rtm-spangen?year=1999")).status).toBe(404);
  expect((await ask("/WK999999")).status).toBe(404);
  expect((await ask("/Spangen")).status).toBe(400);
});
