import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { migrate } from "../database/migrate.ts";
import { openDatabase } from "../database/open-database.ts";
import { savePlaces } from "../places/save-places.ts";
import { storedPlaces } from "./bench-world.ts";
import { quantile } from "./measure.ts";

const STARTS = 5;
const WRITTEN_AT = new Date("2026-11-21T12:00:00Z");

export type StartFigures = { readonly readyInMs: number; readonly rssInMb: number };

/** Starts the real server on a folder that holds `count` places; from the first instruction until /readyz would say yes. */
export async function benchStart(count: number, main: string): Promise<StartFigures> {
  const dataDir = mkdtempSync(join(tmpdir(), "schuifaan-bench-"));
  try {
    const db = await openDatabase({ dataDir, databaseUrl: undefined });
    await migrate(db);
    await savePlaces(db, [...storedPlaces(count)], WRITTEN_AT);
    await db.destroy();
    const starts: StartFigures[] = [];
    for (let start = 0; start < STARTS; start += 1) starts.push(await startOnce(dataDir, main));
    return {
      readyInMs: quantile(starts.map(({ readyInMs }) => readyInMs), 0.5),
      rssInMb: quantile(starts.map(({ rssInMb }) => rssInMb), 0.5),
    };
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** The server prints its one line when the index is ready. */
function startOnce(dataDir: string, main: string): Promise<StartFigures> {
  const startedAt = performance.now();
  const child = spawn(process.execPath, [main], {
    env: { PATH: "/usr/bin", DATA_DIR: dataDir, PORT: "0", SEED: "none" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  return new Promise((resolve) => {
    child.stdout.once("data", () => {
      const readyInMs = performance.now() - startedAt;
      const rssInMb = residentMegabytes(child.pid ?? 0);
      child.once("exit", () => resolve({ readyInMs, rssInMb }));
      child.kill();
    });
  });
}

/** As the system counts it (Linux; NaN elsewhere). */
function residentMegabytes(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1024;
  } catch {
    return NaN;
  }
}
