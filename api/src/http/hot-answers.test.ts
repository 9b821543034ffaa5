import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import { afterAll, beforeAll, expect, test } from "vitest";

import { createTestApp, type TestApp } from "../test-app.ts";
import { sendHotAnswer } from "./hot-answers.ts";

let demo: TestApp;
let origin = "";
const server = createServer((request, response) => {
  if (!sendHotAnswer(demo.app.answers, request, response)) response.writeHead(421).end();
});

beforeAll(async () => {
  demo = await createTestApp();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address: AddressInfo | string | null = server.address();
  origin = `http://127.0.0.1:${address !== null && typeof address === "object" ? address.port : 0}`;
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await demo.close();
});

const OWN_TO_SOCKETS = new Set(["date", "connection", "keep-alive"]);
const seen = async (response: Response) => ({
  status: response.status,
  headers: Object.fromEntries([...response.headers].filter(([name]) => !OWN_TO_SOCKETS.has(name))),
  body: await response.text(),
});
const PLAIN = { "Accept-Encoding": "identity" };

test.each([
  "/api/v1/places?limit=3",
  "/api/v1/places?q=caf%C3%A9+koffie&limit=3",
  "/api/v1/places?near=51.9,4.45&limit=3",
  "/api/v1/places/huiskamer-de-blauwe-theepot",
  "/api/v1/areas?bbox=4.4,51.9,4.5,52&outlines=yes",
  "/api/v1/areas/rtm-spangen?year=2026",
])("the short way and the app say the same of %s", async (path) => {
  expect(await seen(await fetch(origin + path, { headers: PLAIN }))).toEqual(await seen(await demo.app.hono.request(path, { headers: PLAIN })));
});

test("an answer somebody has already goes out as 304", async () => {
  const { headers } = await fetch(`${origin}/api/v1/places?limit=4`, { headers: PLAIN });
  const again = await fetch(`${origin}/api/v1/places?limit=4`, { headers: { ...PLAIN, "If-None-Match": headers.get("ETag") ?? "" } });

  expect([again.status, await again.text()]).toEqual([304, ""]);
});

test.each(["/api/v1/places?limit=0", "/api/v1/places/nergens", "/api/v1/places/%E0%A4%A", "/wijken", "/api/v1/places?limit=2"])(
  "what it cannot answer at once, as %s with a POST or a refusal, it leaves to the app",
  async (path) => {
    const method = path.endsWith("limit=2") ? "POST" : "GET";

    expect((await fetch(origin + path, { method, headers: PLAIN })).status).toBe(421);
  },
);

test("compressing is waited for by the app; what it compressed goes the short way", async () => {
  const path = "/api/v1/places?limit=46";
  expect((await fetch(origin + path, { headers: { "Accept-Encoding": "gzip" } })).status).toBe(421);

  await demo.app.hono.request(path, { headers: { "Accept-Encoding": "gzip" } });
  await demo.app.hono.request(path, { headers: { "Accept-Encoding": "gzip" } });

  expect((await fetch(origin + path, { headers: { "Accept-Encoding": "gzip" } })).headers.get("Content-Encoding")).toBe("gzip");
});
