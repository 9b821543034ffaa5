import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

import { CompiledQuery, type DatabaseConnection, type Driver, SqliteDialect } from "kysely";
import Sqlite from "libsql";

import { guardDriver } from "./guard-driver.ts";

/** A command-line import of a whole country may write for this long in one transaction. */
const PATIENCE_IN_MS = 60_000;

/**
 * SQLite in `dataDir/schuifaan.sqlite`. WAL lets a command-line import write beside the running server;
 * synchronous=FULL means that a commit is on the disk before it is acknowledged.
 */
export function openSqlite(dataDir: string): SqliteDialect {
  mkdirSync(dataDir, { recursive: true });
  const database = new Sqlite(join(dataDir, "schuifaan.sqlite"));
  // Switching to WAL waits for the lock of another process that does the same. After that nothing may wait inside
  // SQLite: it would stop this whole process, searches included.
  database.exec("PRAGMA busy_timeout = 5000");
  database.exec("PRAGMA journal_mode = WAL");
  database.exec("PRAGMA busy_timeout = 0");
  database.exec("PRAGMA synchronous = FULL");
  database.exec("PRAGMA foreign_keys = ON");
  return new PatientSqliteDialect({ database });
}

/**
 * A transaction takes the write lock at its start. SQLite's own deferred BEGIN fails at once, without waiting,
 * when another process wrote between our first read and our first write.
 */
const beginTransaction: Driver["beginTransaction"] = async (connection, { accessMode }) => {
  await connection.executeQuery(CompiledQuery.raw(accessMode === "read only" ? "BEGIN" : "BEGIN IMMEDIATE"));
};

class PatientSqliteDialect extends SqliteDialect {
  override createDriver(): Driver {
    const driver = super.createDriver();
    const acquire = driver.acquireConnection.bind(driver);
    const acquireConnection = async () => waitWhileBusy(await acquire());
    return guardDriver(Object.assign(driver, { beginTransaction, acquireConnection }));
  }
}

/** Asks again, with our own clock, while another process writes. Only BEGIN and single statements meet a busy file. */
function waitWhileBusy(connection: DatabaseConnection): DatabaseConnection {
  return {
    executeQuery: async (query) => {
      const patienceEnds = Date.now() + PATIENCE_IN_MS;
      for (;;) {
        try {
          return await connection.executeQuery(query);
        } catch (error) {
          if (!isBusy(error) || Date.now() > patienceEnds) throw error;
          await wait(1 + Math.random() * 5);
        }
      }
    },
    streamQuery: (query, size) => connection.streamQuery(query, size),
  };
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && "code" in error && typeof error.code === "string" && error.code.startsWith("SQLITE_BUSY");
}
