import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, test } from "vitest";

import { lockFolder } from "./database/lock-folder.ts";
import { openDatabase } from "./database/open-database.ts";
import { readEnv } from "./env.ts";
import { explainError } from "./explain-error.ts";
import { startServer } from "./start-server.ts";

const failure = async (work: () => unknown): Promise<unknown> => {
  try {
    await work();
  } catch (error) {
    return error;
  }
  return undefined;
};

test.each([
  [{ PORT: "many" }, "PORT"],
  [{ DATABASE_URL: "mysql://x" }, "DATABASE_URL"],
  [{ SEED: "everything" }, "SEED"],
  [{ SCHUIFAAN_NOW: "tomorrow" }, "SCHUIFAAN_NOW"],
  [{ SCHUIFAAN_NOW: "2026-11-21T11:00:00Z", NODE_ENV: "production", SEED: "none" }, "SCHUIFAAN_NOW"],
])("settings %j are refused, and the sentence names %s", async (settings, name) => {
  expect(explainError(await failure(() => readEnv(settings)))).toContain(name);
});

test("a frozen clock is fine in production when all that is shown is the demo", () => {
  expect(readEnv({ SCHUIFAAN_NOW: "2026-11-21T11:00:00Z", NODE_ENV: "production", SEED: "demo" }).SCHUIFAAN_NOW).toBeDefined();
});

test("an empty variable is one that somebody cleared", () => {
  expect(readEnv({ DATABASE_URL: "", PORT: "" })).toMatchObject({ PORT: 3000 });
});

test("a second server on the same folder is refused in one sentence, and leaves the first alone", async () => {
  const dataDir = mkdtempSync(join(tmpdir(), "schuifaan-taken-"));
  const lock = lockFolder(dataDir);
  const error = await failure(() => startServer(readEnv({ DATA_DIR: dataDir, PORT: "0" }), { web: undefined, reportError: () => undefined }));

  expect(explainError(error)).toContain(dataDir);
  expect(explainError(error)).not.toContain("\n");
  lock.release();
  rmSync(dataDir, { recursive: true });
});

test("a database that does not answer and a port that is taken are one sentence each", async () => {
  const error = await failure(() => openDatabase({ dataDir: "", databaseUrl: "postgres://nobody@127.0.0.1:1/none" }));
  expect(explainError(error)).toContain("DATABASE_URL");

  const dataDir = mkdtempSync(join(tmpdir(), "schuifaan-port-"));
  const start = (port: string, folder: string) => startServer(readEnv({ DATA_DIR: join(dataDir, folder), PORT: port }), { web: undefined, reportError: () => undefined });
  const first = await start("0", "one");
  const port = new URL(first.url).port;
  expect(explainError(await failure(() => start(port, "two")))).toContain(port);
  await first.close();
  rmSync(dataDir, { recursive: true });
});
