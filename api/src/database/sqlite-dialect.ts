import { mkdirSync } from "node:fs";
import { join } from "node:path";

import { CompiledQuery, type Driver, SqliteDialect } from "kysely";
import Sqlite from "libsql";

import { guardDriver } from "./guard-driver.ts";

/**
 * SQLite in `dataDir/schuifaan.sqlite`. WAL lets a command-line import write beside the running server;
 * synchronous=FULL means that a commit is on the disk before it is acknowledged.
 */
export function openSqlite(dataDir: string): SqliteDialect {
  mkdirSync(dataDir, { recursive: true });
  const database = new Sqlite(join(dataDir, "schuifaan.sqlite"));
  // First of all: switching to WAL itself waits for the lock of another process.
  database.exec("PRAGMA busy_timeout = 10000");
  database.exec("PRAGMA journal_mode = WAL");
  database.exec("PRAGMA synchronous = FULL");
  database.exec("PRAGMA foreign_keys = ON");
  return new WriterFirstDialect({ database });
}

/**
 * A transaction takes the write lock at its start. SQLite's own deferred BEGIN fails at once, without waiting,
 * when another process wrote between our first read and our first write.
 */
const beginTransaction: Driver["beginTransaction"] = async (connection, { accessMode }) => {
  await connection.executeQuery(CompiledQuery.raw(accessMode === "read only" ? "BEGIN" : "BEGIN IMMEDIATE"));
};

class WriterFirstDialect extends SqliteDialect {
  override createDriver(): Driver {
    return guardDriver(Object.assign(super.createDriver(), { beginTransaction }));
  }
}
