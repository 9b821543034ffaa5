import { randomUUID } from "node:crypto";

import { sql, type Transaction } from "kysely";

import { recordChanges } from "./change-feed.ts";
import { BackupRefused, type DumpHead, type DumpRow } from "./dump-format.ts";
import { DUMP_TABLES, GONE_COLUMNS } from "./dump-tables.ts";
import { readMigrations } from "./migrate.ts";
import type { Database } from "./open-database.ts";
import { type DumpPart, readDump } from "./read-dump.ts";
import type { Tables } from "./tables.ts";

/** SQLite allows 32,766 variables in one statement, and no table of ours has 60 columns. */
const ROWS_PER_INSERT = 500;

/**
 * Replaces everything in a migrated database by what the file holds, all or nothing; a running server notices by
 * itself. Answers what was restored. Throws BackupRefused before anything changes, DatabaseLost, or what the file
 * system throws.
 */
export async function restore(db: Database, file: string): Promise<DumpHead["tables"]> {
  const head = await checkWhole(file);
  const known = new Set((await readMigrations()).map(({ name }) => name));
  const names = new Set(Object.keys(DUMP_TABLES));
  const isKnown = head.migrations.every((name) => known.has(name)) && head.tables.every(({ name }) => names.has(name));
  if (!isKnown) throw new BackupRefused("newer");

  await db.transaction().execute(async (transaction) => {
    for (const name of names) await sql`DELETE FROM ${sql.table(name)}`.execute(transaction);
    await insertRows(transaction, readDump(file));
    await startAnew(transaction, head.lastChange);
  });
  return head.tables;
}

async function checkWhole(file: string): Promise<DumpHead> {
  let head: DumpHead | undefined;
  for await (const part of readDump(file)) if (part.kind === "head") head = part.head;
  if (head === undefined) throw new BackupRefused("foreign");
  return head;
}

async function insertRows(transaction: Transaction<Tables>, parts: AsyncIterable<DumpPart>): Promise<void> {
  let table: DumpHead["tables"][number] | undefined;
  let rows: DumpRow[] = [];
  const flush = async () => {
    if (table !== undefined && rows.length > 0) {
      const gone = GONE_COLUMNS[table.name] ?? [];
      const isKept = table.columns.map((column) => !gone.includes(column));
      const columns = sql.join(table.columns.filter((_, at) => isKept[at]).map((column) => sql.ref(column)));
      const values = sql.join(rows.map((row) => sql`(${sql.join(row.filter((_, at) => isKept[at]))})`));
      await sql`INSERT INTO ${sql.table(table.name)} (${columns}) VALUES ${values}`.execute(transaction);
    }
    rows = [];
  };
  for await (const part of parts) {
    if (part.kind === "head") continue;
    if (part.table !== table || rows.length === ROWS_PER_INSERT) await flush();
    table = part.table;
    rows.push(part.row);
  }
  await flush();
}

/** A new identity, and a number that no follower of the old or of the new data has seen: everyone reads it all again. */
async function startAnew(transaction: Transaction<Tables>, lastChange: number): Promise<void> {
  await sql`DELETE FROM meta WHERE name = 'database_id'`.execute(transaction);
  await transaction.insertInto("meta").values({ name: "database_id", value: randomUUID() }).execute();
  await transaction
    .updateTable("change_counter")
    .set({ last: lastChange })
    .where("last", "<", lastChange)
    .execute();
  await recordChanges(transaction, [{ kind: "all", subject: "restore" }]);
}
