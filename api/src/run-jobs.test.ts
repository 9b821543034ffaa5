import { EventEmitter, once } from "node:events";

import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { runJobs } from "./run-jobs.ts";

const EACH_SECOND = "* * * * * *";

beforeEach(() => {
  vi.useFakeTimers({ now: new Date("2026-11-21T11:00:00.500Z") });
});
afterEach(() => {
  vi.useRealTimers();
});

test("a job that fails goes on, and says so once until it has gone well again", async () => {
  const outcomes = ["lost", "lost", "fine", "lost"];
  const heard: string[] = [];
  const run = vi.fn<() => Promise<void>>(async () => {
    const outcome = outcomes.shift();
    if (outcome !== "fine" && outcome !== undefined) throw new Error(outcome);
  });

  const stop = runJobs([{ pattern: EACH_SECOND, run }], (error) => heard.push(String(error)));
  await vi.advanceTimersByTimeAsync(5000);
  await stop();

  expect(run.mock.calls.length).toBeGreaterThanOrEqual(4);
  expect(heard).toEqual(["Error: lost", "Error: lost"]);
});

test("a job may be run at the start too", async () => {
  const run = vi.fn<() => Promise<void>>(async () => undefined);

  const stop = runJobs([{ pattern: "0 0 4 * * *", run, isRunAtStart: true }, { pattern: "0 0 4 * * *", run }], () => undefined);
  await vi.advanceTimersByTimeAsync(1000);
  await stop();

  expect(run).toHaveBeenCalledTimes(1);
});

test("a run that takes long is not run twice at once, and stopping waits for it", async () => {
  const bell = new EventEmitter();
  const run = vi.fn<() => Promise<void>>(async () => void (await once(bell, "ring")));
  const stop = runJobs([{ pattern: EACH_SECOND, run }], () => undefined);
  await vi.advanceTimersByTimeAsync(5000);

  let isStopped = false;
  const stopping = stop().then(() => {
    isStopped = true;
    return isStopped;
  });
  await vi.advanceTimersByTimeAsync(1000);
  expect([run.mock.calls.length, isStopped]).toEqual([1, false]);

  bell.emit("ring");
  expect(await stopping).toBe(true);
});
