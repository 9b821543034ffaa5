import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

import { getRequestListener } from "@hono/node-server";
import { toAmsterdamDay } from "@schuifaan/shared/domain/amsterdam-time";
import { buildAreaFinder } from "@schuifaan/shared/finder/build-area-finder";
import { buildFinder } from "@schuifaan/shared/finder/build-finder";
import { createFactBook } from "@schuifaan/shared/finder/fact-book";
import { createPlanner } from "@schuifaan/shared/finder/planner";

import { createApp } from "../app.ts";
import { sendHotAnswer } from "../http/hot-answers.ts";
import { listingsOf } from "./bench-world.ts";

/** The raw responder sends this many bytes unless asked for others, as `/48000`. */
const RAW_BYTES = 48_000;

/**
 * A process of its own for `pnpm bench`: our app and, in the same process and heap, the barest `node:http` server
 * that sends as many bytes. Tells its parent both ports, and its CPU time and memory whenever asked.
 */
export async function serveBench(count: number): Promise<void> {
  const finder = buildFinder(listingsOf(count));
  const today = toAmsterdamDay(Date.now());
  let version = 0;
  const index = {
    finder, areas: buildAreaFinder([]), seq: 0, databaseId: "bench", database: "connected" as const, hasDemo: false,
    planner: createPlanner(today),
    facts: createFactBook(today),
    get version() {
      return `bench-${version}`;
    },
    now: () => new Date(),
    reachedSeq: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
  const { hono, answers } = createApp({ index: () => index, publicUrl: "http://bench.example", reportError: () => undefined });
  const slow = getRequestListener(hono.fetch);
  const ours = createServer((request, response) => {
    if (!sendHotAnswer(answers, request, response)) void slow(request, response);
  });
  const raw = createServer((request, response) => {
    const bytes = Number(request.url?.slice(1)) || RAW_BYTES;
    response.writeHead(200, { "Content-Type": "application/json", "Content-Length": bytes }).end(bodyOf(bytes));
  });
  process.on("message", (message) => {
    // A new version empties the cache of answers: how the next round is measured without it.
    if (message === "forget") version += 1;
    const { user, system } = process.cpuUsage();
    process.send?.({ cpuInMs: (user + system) / 1000, rss: process.memoryUsage.rss() });
  });
  // Whoever asked for it is gone: do not stay behind.
  process.once("disconnect", () => process.exit());
  process.send?.({ ours: await portOf(ours), raw: await portOf(raw) });
}

const bodies = new Map<number, Buffer>();

function bodyOf(bytes: number): Buffer {
  const body = bodies.get(bytes) ?? Buffer.alloc(bytes, "a");
  bodies.set(bytes, body);
  return body;
}

function portOf(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve(address !== null && typeof address === "object" ? (address satisfies AddressInfo).port : 0);
    });
  });
}
