import { EventEmitter, once } from "node:events";
import { gzipSync } from "node:zlib";

import { expect, test } from "vitest";

import { fetchCalendar, WIDE_WORLD } from "./fetch-calendar.ts";
import { limitsFor, serve } from "./test-web.ts";

test("a server that never answers is too slow", async () => {
  const port = await serve(() => undefined);

  await expect(fetchCalendar(`http://theepot.example:${port}/`, undefined, limitsFor(port, { timeoutInMs: 150 }))).rejects.toMatchObject({ failure: "too-slow" });
});

test("a name server that never answers is too slow", async () => {
  await expect(fetchCalendar("http://theepot.example/", undefined, { ...WIDE_WORLD, resolve: () => new Promise(() => undefined), timeoutInMs: 50 })).rejects.toMatchObject({ failure: "too-slow" });
});

test("an answer that comes a letter at a time is too slow, and its connection is closed", async () => {
  const closed = new EventEmitter();
  const closing = once(closed, "closed");
  const port = await serve((_request, response) => {
    response.writeHead(200).write("BEGIN:VCALENDAR\r\n");
    const trickle = setInterval(() => response.write("X"), 20);
    response.on("close", () => {
      clearInterval(trickle);
      closed.emit("closed");
    });
  });

  await expect(fetchCalendar(`http://theepot.example:${port}/`, undefined, limitsFor(port, { timeoutInMs: 150 }))).rejects.toMatchObject({ failure: "too-slow" });
  await closing;
});

test("an answer without end is too large, and its connection is closed", async () => {
  const closed = new EventEmitter();
  const closing = once(closed, "closed");
  const port = await serve((_request, response) => {
    response.writeHead(200);
    const pour = () => {
      while (!response.destroyed && response.write("X".repeat(10_000)));
    };
    response.on("drain", pour).on("close", () => closed.emit("closed"));
    pour();
  });

  await expect(fetchCalendar(`http://theepot.example:${port}/`, undefined, limitsFor(port))).rejects.toMatchObject({ failure: "too-large" });
  await closing;
});

test("what says beforehand that it is too large is not read, and what unfolds into too much is not unfolded", async () => {
  const port = await serve(({ url }, response) => {
    if (url === "/said") response.writeHead(200, { "Content-Length": "100001" }).write("BEGIN");
    else response.writeHead(200, { "Content-Encoding": "gzip" }).end(gzipSync("BEGIN:VCALENDAR\r\n".repeat(500_000)));
  });

  await expect(fetchCalendar(`http://theepot.example:${port}/said`, undefined, limitsFor(port))).rejects.toMatchObject({ failure: "too-large" });
  await expect(fetchCalendar(`http://theepot.example:${port}/bomb`, undefined, limitsFor(port))).rejects.toMatchObject({ failure: "too-large" });
});
