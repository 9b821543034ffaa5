import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

import { getRequestListener } from "@hono/node-server";

import { createApp } from "../app.ts";
import { sendHotAnswer } from "../http/hot-answers.ts";
import { benchFinder } from "./bench-finder.ts";
import type { BenchServer } from "./bench-figures.ts";
import { listingsOf, pointsAmong, QUESTIONS, slugsAmong } from "./bench-world.ts";

/** The raw responder sends this many bytes unless asked for others, as `/48000`. */
const RAW_BYTES = 48_000;

/**
 * A process of its own for `pnpm bench`: makes the world once, measures the finder in it, and then serves it: our app
 * and, in the same process and heap, the barest `node:http` server that sends as many bytes. Tells its parent the
 * figures and both ports, and its CPU time and memory whenever asked.
 */
export async function serveBench(count: number): Promise<void> {
  const listings = listingsOf(count);
  const { figures, world, planner } = await benchFinder(listings);
  const { finder, areas, book: facts } = world;
  let version = 0;
  const index = {
    finder, areas, facts, planner, seq: 0, databaseId: "bench", database: "connected" as const, hasDemo: false,
    get version() {
      return `bench-${version}`;
    },
    now: () => new Date(world.now),
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
  globalThis.gc?.();
  const hello: BenchServer = {
    finder: figures, ours: await portOf(ours), raw: await portOf(raw), points: pointsAmong(listings, QUESTIONS), slugs: slugsAmong(listings, QUESTIONS),
  };
  process.send?.(hello);
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
