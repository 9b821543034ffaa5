import { searchSuggestions } from "@schuifaan/shared/contract/suggestions";
import { afterAll, beforeAll, expect, test } from "vitest";

import { createTestApp, type TestApp } from "../test-app.ts";

let demo: TestApp;

beforeAll(async () => {
  demo = await createTestApp();
});
afterAll(() => demo.close());

const ask = (query: string) => demo.app.hono.request(`/api/v1/suggestions?${query}`);
const suggest = async (q: string) => searchSuggestions.output.parse(await (await ask(`q=${encodeURIComponent(q)}`)).json()).suggestions;

test.each([
  ["spang", { kind: "area", code: "rtm-spangen", name: "Spangen", detail: "Rotterdam", placeCount: 3 }],
  ["theep", { kind: "place", slug: "huiskamer-de-blauwe-theepot", type: "living_room", detail: "Bospolder" }],
  ["kofie", { kind: "category", category: "coffee" }],
  ["brieven-u", { kind: "activity", title: "Brieven-uur", slug: "huiskamer-de-blauwe-theepot", detail: "Huiskamer De Blauwe Theepot" }],
  ["3027", { kind: "address", name: "3027" }],
])("%s suggests %o", async (typed, wanted) => {
  expect(await suggest(typed)).toContainEqual(expect.objectContaining(wanted));
});

test("where somebody is goes into no cache", async () => {
  expect((await ask("q=koffie&near=51.91,4.44")).headers.get("Cache-Control")).toBe("private, no-store");
  expect((await ask("q=koffie")).headers.get("Cache-Control")).toBe("no-cache");
});

test("without words there is nothing to suggest, and that is said", async () => {
  expect((await ask("")).status).toBe(400);
});
