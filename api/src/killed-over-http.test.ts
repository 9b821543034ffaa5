import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";

import { getPlace } from "@schuifaan/shared/contract/places";
import { afterAll, beforeAll, expect, test } from "vitest";

import { bundleForNode } from "./database/bundle-for-node.ts";
import type { DatabaseSettings } from "./database/open-database.ts";
import { describeOnBothEngines } from "./database/test-database.ts";

/** KILLS=50 for the long run. */
const KILLS = Number(process.env["KILLS"] ?? 5);
const WRITERS = 6;

let program: Awaited<ReturnType<typeof bundleForNode>>;

beforeAll(async () => {
  program = await bundleForNode(new URL("./serve-until-killed.ts", import.meta.url));
});
afterAll(() => program.remove());

type Running = { url: string; process: ChildProcess };

/** Resolves when the server says that it is ready; rejects when it ends before that. */
async function start({ dataDir, databaseUrl }: DatabaseSettings): Promise<Running> {
  const env = { ...process.env, DATA_DIR: dataDir, DATABASE_URL: databaseUrl ?? "", PORT: "0", SEED: "none" };
  const server = spawn(process.execPath, [program.file], { env, stdio: ["ignore", "pipe", "inherit"] });
  const said = await Promise.race([once(server.stdout, "data"), once(server, "exit")]);
  return { url: String(said[0]).trim(), process: server };
}

/** Writes higher and higher versions of its own place until the server is gone; keeps the last one acknowledged. */
async function writeUntilGone(url: string, id: string, acknowledged: Map<string, number>): Promise<void> {
  for (let version = (acknowledged.get(id) ?? 0) + 1; ; version += 1) {
    try {
      const response = await fetch(`${url}/test/places/${id}/${version}`, { method: "PUT" });
      if ((await response.text()) === "saved") acknowledged.set(id, version);
    } catch {
      return;
    }
  }
}

async function versionAt(url: string, id: string): Promise<number> {
  const place = getPlace.output.parse(await (await fetch(`${url}/api/v1/places/${id}`)).json());
  const version = Number(/^Versie (\d+)$/.exec(place.name)?.[1]);
  expect(place.summary).toBe(`versie ${version} `.repeat(400));
  return version;
}

describeOnBothEngines(`a server killed ${KILLS} times while people write to it over HTTP`, (createDatabase) => {
  test("is ready again each time, and shows every write it acknowledged, whole", { timeout: 30_000 + KILLS * 5000 }, async () => {
    const { settings } = await createDatabase();
    const acknowledged = new Map<string, number>();
    for (let kill = 0; kill < KILLS; kill += 1) {
      const server = await start(settings);
      for (const [id, version] of acknowledged) expect(await versionAt(server.url, id)).toBeGreaterThanOrEqual(version);

      const writing = Array.from({ length: WRITERS }, (_, writer) => writeUntilGone(server.url, `writer-${writer}`, acknowledged));
      await wait(50 + Math.random() * 400);
      server.process.kill("SIGKILL");
      await Promise.all([once(server.process, "exit"), ...writing]);
    }
    expect(acknowledged.size).toBe(WRITERS);

    const last = await start(settings);
    for (const [id, version] of acknowledged) expect(await versionAt(last.url, id)).toBeGreaterThanOrEqual(version);
    last.process.kill("SIGKILL");
    await once(last.process, "exit");
  });
});
