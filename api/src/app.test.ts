import { getReadiness } from "@schuifaan/shared/contract/health";
import { expect, test } from "vitest";

import { createApp } from "./app.ts";
import { DatabaseLost } from "./database/database-lost.ts";
import { createTestApp } from "./test-app.ts";

const notReady = createApp({ index: () => undefined, publicUrl: "https://schuifaan.example", reportError: () => undefined });

test("before the first load the process is alive, and everything else says: try again", async () => {
  expect((await notReady.hono.request("/healthz")).status).toBe(200);
  for (const path of ["/readyz", "/api/v1/places", "/api/v1/areas/GM0599"]) {
    const response = await notReady.hono.request(path);
    expect([response.status, response.headers.get("Retry-After")]).toEqual([503, "2"]);
  }
});

test("when all is loaded it is ready, and tells how far it is", async () => {
  const { app, index, close } = await createTestApp();

  expect(getReadiness.output.parse(await (await app.hono.request("/readyz")).json())).toEqual({
    status: "ready", database: "connected", places: 46, seq: index.seq,
  });
  await close();
});

test("an address that no endpoint has is a problem that tells where to look", async () => {
  const response = await notReady.hono.request("/api/v1/nergens");

  expect(response.status).toBe(404);
  expect(await response.text()).toContain("/api/v1/openapi.json");
});

test("what goes wrong unexpectedly is reported, and not told to the world", async () => {
  const reported: unknown[] = [];
  const broken = createApp({
    index: () => {
      throw new Error("secret detail");
    },
    publicUrl: "https://schuifaan.example",
    reportError: (error) => reported.push(error),
  });
  const response = await broken.hono.request("/api/v1/places");

  expect(response.status).toBe(500);
  expect(await response.text()).not.toContain("secret");
  expect(reported).toHaveLength(1);
});

test("a write while the database is gone is refused with when to try again", async () => {
  const { hono } = createApp({ index: () => undefined, publicUrl: "https://schuifaan.example", reportError: () => undefined });
  hono.put("/test", () => {
    throw new DatabaseLost("Connection terminated");
  });
  const response = await hono.request("/test", { method: "PUT" });

  expect([response.status, response.headers.get("Retry-After")]).toEqual([503, "2"]);
  expect(await response.json()).toMatchObject({ code: "read-only" });
});

test("other websites may read the api", async () => {
  const response = await notReady.hono.request("/api/v1/places", { method: "OPTIONS" });

  expect([response.status, response.headers.get("Access-Control-Allow-Origin")]).toEqual([204, "*"]);
});
