import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

import { type DatabaseConnection, type Driver, SqliteDialect } from "kysely";
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
  return new PatientSqliteDialect(database);
}

class PatientSqliteDialect extends SqliteDialect {
  readonly #database: Sqlite.Database;

  constructor(database: Sqlite.Database) {
    super({ database });
    this.#database = database;
  }

  override createDriver(): Driver {
    const driver = super.createDriver();
    const acquire = driver.acquireConnection.bind(driver);
    const acquireConnection = async () => toPatientConnection(this.#database, await acquire());
    return guardDriver(Object.assign(driver, transactionsOf(this.#database), { acquireConnection }));
  }
}

/**
 * A transaction takes the write lock at its start. SQLite's own deferred BEGIN fails at once, without waiting, when
 * another process wrote between our first read and our first write. All go through `exec`: a prepared BEGIN that
 * met a busy file stays half-run until it is collected as garbage, and until then no COMMIT succeeds.
 */
function transactionsOf(database: Sqlite.Database): Pick<Driver, "beginTransaction" | "commitTransaction" | "rollbackTransaction"> {
  return {
    beginTransaction: async (_, { accessMode }) => {
      await whileBusy(async () => database.exec(accessMode === "read only" ? "BEGIN" : "BEGIN IMMEDIATE"));
    },
    commitTransaction: async () => {
      await whileBusy(async () => database.exec("COMMIT"));
    },
    rollbackTransaction: async () => {
      // A full disk makes SQLite roll back by itself.
      if (database.inTransaction) database.exec("ROLLBACK");
    },
  };
}

/** What writes outside a transaction gets one of its own, and with it the way above of waiting for the lock. */
function toPatientConnection(database: Sqlite.Database, connection: DatabaseConnection): DatabaseConnection {
  return {
    executeQuery: async (query) => {
      if (database.inTransaction || /^\s*select\b/i.test(query.sql)) return await whileBusy(() => connection.executeQuery(query));
      const { beginTransaction, commitTransaction, rollbackTransaction } = transactionsOf(database);
      await beginTransaction(connection, {});
      try {
        const answer = await connection.executeQuery<never>(query);
        await commitTransaction(connection);
        return answer;
      } catch (error) {
        await rollbackTransaction(connection);
        throw error;
      }
    },
    streamQuery: (query, size) => connection.streamQuery(query, size),
  };
}

/** Asks again, with our own clock, while another process writes. */
async function whileBusy<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  const patienceEnds = Date.now() + PATIENCE_IN_MS;
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (!isBusy(error) || Date.now() > patienceEnds) throw error;
      await wait(1 + Math.random() * 5);
    }
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && "code" in error && typeof error.code === "string" && error.code.startsWith("SQLITE_BUSY");
}
