import { Kysely, PostgresAdapter, sql } from "kysely";

import { openPostgres } from "./postgres-dialect.ts";
import { openSqlite } from "./sqlite-dialect.ts";
import type { Tables } from "./tables.ts";

export type Database = Kysely<Tables>;

export type DatabaseSettings = {
  /** Folder of the SQLite file; made when it is not there. */
  readonly dataDir: string;
  /** When given, PostgreSQL is used instead. */
  readonly databaseUrl: string | undefined;
};

/** Opens the truth: SQLite in a folder, or PostgreSQL. Throws DatabaseLost when it does not answer. */
export async function openDatabase({ dataDir, databaseUrl }: DatabaseSettings): Promise<Database> {
  const db = new Kysely<Tables>({ dialect: databaseUrl === undefined ? openSqlite(dataDir) : openPostgres(databaseUrl) });
  try {
    await sql`SELECT 1`.execute(db);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return db;
}

export function isPostgres(db: Database): boolean {
  return db.getExecutor().adapter instanceof PostgresAdapter;
}
