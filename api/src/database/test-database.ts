import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { sql } from "kysely";
import { afterEach, describe, inject } from "vitest";

import { migrate } from "./migrate.ts";
import { type Database, type DatabaseSettings, openDatabase } from "./open-database.ts";

const ENGINES = ["SQLite", "PostgreSQL"] as const;
export type Engine = (typeof ENGINES)[number];

export type TestDatabase = {
  readonly db: Database;
  /** To open the same database again, as a second server or a command-line import would. */
  readonly settings: DatabaseSettings;
};

let cleanUp: (() => Promise<void>)[] = [];

/** After each test that made databases without `describeOnBothEngines`. */
export async function removeTestDatabases(): Promise<void> {
  const steps = cleanUp.toReversed();
  cleanUp = [];
  for (const step of steps) await step();
}

/** For what uses a test's database: undone before the database goes. */
export function undoAfterTest(step: () => Promise<void>): void {
  cleanUp.push(step);
}

/** An empty database of its own for one test: not migrated, gone after the test. */
export async function createEmptyDatabase(engine: Engine): Promise<DatabaseSettings> {
  const dataDir = mkdtempSync(join(tmpdir(), "schuifaan-test-"));
  cleanUp.push(async () => rmSync(dataDir, { recursive: true, force: true }));
  if (engine === "SQLite") return { dataDir, databaseUrl: undefined };

  const postgresUrl = inject("postgresUrl");
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await runOnServer(postgresUrl, `CREATE DATABASE ${name}`);
  cleanUp.push(() => runOnServer(postgresUrl, `DROP DATABASE ${name} WITH (FORCE)`));
  return { dataDir, databaseUrl: postgresUrl.replace(/postgres$/, name) };
}

async function runOnServer(postgresUrl: string, statement: string): Promise<void> {
  const server = await openDatabase({ dataDir: "", databaseUrl: postgresUrl });
  await sql.raw(statement).execute(server);
  await server.destroy();
}

/** Opens a database again; closed by itself after the test. */
export async function openAgain(settings: DatabaseSettings): Promise<Database> {
  const db = await openDatabase(settings);
  cleanUp.push(() => db.destroy());
  return db;
}

/** Runs the same tests on SQLite and on a real PostgreSQL, each test in a fresh, migrated database. */
export function describeOnBothEngines(name: string, tests: (createDatabase: () => Promise<TestDatabase>, engine: Engine) => void): void {
  describe.each(ENGINES)(`${name}, on %s`, (engine) => {
    afterEach(removeTestDatabases);
    tests(async () => {
      const settings = await createEmptyDatabase(engine);
      const db = await openAgain(settings);
      await migrate(db);
      return { db, settings };
    }, engine);
  });
}
