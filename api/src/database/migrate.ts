import { createHash, randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { sql, type Transaction } from "kysely";

import { type Database, isPostgres } from "./open-database.ts";
import type { Tables } from "./tables.ts";

/** The tables were made by other migrations than ours: one was edited after it ran, or belongs to a newer version. */
export class MigrationRefused extends Error {
  readonly fault: "changed" | "newer";
  /** Its file name. */
  readonly migration: string;

  constructor(fault: "changed" | "newer", migration: string) {
    super(`The tables do not fit this program: migration ${migration} is ${fault}`);
    this.fault = fault;
    this.migration = migration;
  }
}

export type Migration = { readonly name: string; readonly script: string; readonly sha256: string };

/** Any number will do, as long as every version of the product locks the same. */
const MIGRATION_LOCK = 20_261_121;

/** In file-name order. Found upwards from here, because the same code also runs bundled from api/dist. */
export async function readMigrations(): Promise<Migration[]> {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "migrations", "0001_house.sql"))) {
    if (folder === dirname(folder)) throw new Error("The migrations folder is not beside the program");
    folder = dirname(folder);
  }
  const files = (await readdir(join(folder, "migrations"))).filter((file) => file.endsWith(".sql")).toSorted();
  return await Promise.all(
    files.map(async (name) => {
      const script = await readFile(join(folder, "migrations", name), "utf8");
      return { name, script, sha256: createHash("sha256").update(script).digest("hex") };
    }),
  );
}

/**
 * Runs what has not run yet, each file in its own transaction. Safe when several servers start at once.
 * Throws MigrationRefused when a file that ran has changed, or when the tables are newer than this program.
 */
export async function migrate(db: Database): Promise<void> {
  const migrations = await readMigrations();
  for (const migration of migrations) {
    await db.transaction().execute(async (transaction) => {
      await lockMigrations(transaction);
      await runOnce(transaction, migration);
    });
  }
  await refuseUnknown(db, migrations);
  await db
    .insertInto("meta")
    .values({ name: "database_id", value: randomUUID() })
    .onConflict((conflict) => conflict.column("name").doNothing())
    .execute();
}

/** SQLite's transactions already wait for each other. */
async function lockMigrations(transaction: Transaction<Tables>): Promise<void> {
  if (isPostgres(transaction)) await sql`SELECT pg_advisory_xact_lock(${MIGRATION_LOCK})`.execute(transaction);
}

async function runOnce(transaction: Transaction<Tables>, { name, script, sha256 }: Migration): Promise<void> {
  await sql`CREATE TABLE IF NOT EXISTS migrations (name TEXT NOT NULL PRIMARY KEY, sha256 TEXT NOT NULL)`.execute(transaction);
  const done = await transaction.selectFrom("migrations").select("sha256").where("name", "=", name).executeTakeFirst();
  if (done?.sha256 === sha256) return;
  if (done !== undefined) throw new MigrationRefused("changed", name);

  for (const statement of script.split(/;\s*$/m).filter((part) => part.trim() !== "")) {
    await sql.raw(statement).execute(transaction);
  }
  await transaction.insertInto("migrations").values({ name, sha256 }).execute();
}

async function refuseUnknown(db: Database, migrations: readonly Migration[]): Promise<void> {
  const known = new Set(migrations.map(({ name }) => name));
  const rows = await db.selectFrom("migrations").select("name").execute();
  const unknown = rows.find(({ name }) => !known.has(name));
  if (unknown) throw new MigrationRefused("newer", unknown.name);
}
