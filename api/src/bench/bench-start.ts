import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

import { migrate } from "../database/migrate.ts";
import { openDatabase } from "../database/open-database.ts";
import { savePlaces } from "../places/save-places.ts";
import { storedPlaces } from "./bench-world.ts";
import { quantile } from "./measure.ts";

const STARTS = 5;
const IDLE_SECONDS = 3;
/** A server that waits still asks its database for news. */
const IDLE_TICKS = 10;
const WRITTEN_AT = new Date("2026-11-21T12:00:00Z");

export type StartFigures = {
  readonly readyInMs: number;
  readonly rssInMb: number;
  /** When all that is made in the background is there. */
  readonly settledRssInMb: number;
};

/** Starts the real server on a folder that holds `count` places; from the first instruction until /readyz would say yes. */
export async function benchStart(count: number, main: string): Promise<StartFigures> {
  const dataDir = mkdtempSync(join(tmpdir(), "schuifaan-bench-"));
  try {
    const db = await openDatabase({ dataDir, databaseUrl: undefined });
    await migrate(db);
    await savePlaces(db, [...storedPlaces(count)], WRITTEN_AT);
    await db.destroy();
    const starts: Start[] = [];
    for (let start = 0; start < STARTS; start += 1) starts.push(await startOnce(dataDir, main, () => Promise.resolve()));
    const settled = await startOnce(dataDir, main, untilIdle);
    return {
      readyInMs: quantile(starts.map(({ readyInMs }) => readyInMs), 0.5),
      rssInMb: quantile(starts.map(({ rssInMb }) => rssInMb), 0.5),
      settledRssInMb: settled.rssInMb,
    };
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

type Start = { readonly readyInMs: number; readonly rssInMb: number };

/** The server prints its one line when the index is ready; its memory is read after `wait`. */
async function startOnce(dataDir: string, main: string, wait: (pid: number) => Promise<void>): Promise<Start> {
  const startedAt = performance.now();
  const child = spawn(process.execPath, [main], {
    env: { PATH: "/usr/bin", DATA_DIR: dataDir, PORT: "0", SEED: "none" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(child.stdout, "data");
  const readyInMs = performance.now() - startedAt;
  const pid = child.pid ?? 0;
  await wait(pid);
  const rssInMb = residentMegabytes(pid);
  const ended = once(child, "exit");
  child.kill();
  await ended;
  return { readyInMs, rssInMb };
}

/** Until the process has hardly used the processor for some seconds. */
async function untilIdle(pid: number): Promise<void> {
  let [before, idle] = [ticksOf(pid), 0];
  while (idle < IDLE_SECONDS) {
    await pause(1000);
    const now = ticksOf(pid);
    idle = now - before <= IDLE_TICKS ? idle + 1 : 0;
    before = now;
  }
}

/** Hundredths of a second of processor time (Linux; 0 elsewhere). */
function ticksOf(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
    return Number(fields[11]) + Number(fields[12]);
  } catch {
    return 0;
  }
}

/** As the system counts it (Linux; NaN elsewhere). */
function residentMegabytes(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1024;
  } catch {
    return NaN;
  }
}
