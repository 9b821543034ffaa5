import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";

import { sql, type Transaction } from "kysely";

import { toAsciiJson } from "./ascii-json.ts";
import { DUMP_FORMAT, DUMP_VERSION, type DumpHead } from "./dump-format.ts";
import { DUMP_TABLES, type DumpTable } from "./dump-tables.ts";
import type { Database } from "./open-database.ts";
import type { Tables } from "./tables.ts";

/** Few enough that a thousand wijken with their shapes fit in memory. */
const ROWS_PER_READ = 500;

type Row = Record<string, string | number | null>;
type Reader = Transaction<Tables>;
export type DumpedTable = DumpHead["tables"][number];

/**
 * Writes everything to `file` as of one instant, also while a server runs. The file appears under its name only when
 * it is whole. Answers what it holds. Throws DatabaseLost, or what the file system throws.
 */
export async function backup(db: Database, file: string, now: Date): Promise<DumpedTable[]> {
  const unfinished = `${file}.unfinished`;
  try {
    const tables = await db
      .transaction()
      .setAccessMode("read only")
      .setIsolationLevel("repeatable read")
      .execute(async (reader) => {
        const head = await readHead(reader, now);
        await pipeline(dumpLines(reader, head), createGzip(), createWriteStream(unfinished, { flush: true }));
        return head.tables;
      });
    await rename(unfinished, file);
    return tables;
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

async function readHead(reader: Reader, now: Date): Promise<DumpHead> {
  const { last } = await reader.selectFrom("change_counter").select("last").where("id", "=", 1).executeTakeFirstOrThrow();
  const migrations = await reader.selectFrom("migrations").select("name").orderBy("name").execute();
  const tables: DumpedTable[] = [];
  for (const name of Object.keys(DUMP_TABLES)) {
    const counted = await sql<{ rows: number }>`SELECT count(*) AS "rows" FROM ${sql.table(name)}`.execute(reader);
    const first = await sql<Row>`SELECT * FROM ${sql.table(name)} LIMIT 1`.execute(reader);
    tables.push({ name, columns: Object.keys(first.rows[0] ?? {}), rows: counted.rows[0]?.rows ?? 0 });
  }
  const migrationNames = migrations.map(({ name }) => name);
  return { format: DUMP_FORMAT, version: DUMP_VERSION, madeAt: now.toISOString(), migrations: migrationNames, lastChange: last, tables };
}

async function* dumpLines(reader: Reader, head: DumpHead): AsyncGenerator<string> {
  const hash = createHash("sha256");
  const sign = (line: string) => {
    hash.update(line);
    return line;
  };
  yield sign(`${toAsciiJson(head)}\n`);
  for (const { name, columns } of head.tables) {
    for await (const rows of readTable(reader, toDumpTable(name))) {
      yield sign(rows.map((row) => `${toAsciiJson(columns.map((column) => row[column]))}\n`).join(""));
    }
  }
  yield `${toAsciiJson({ sha256: hash.digest("hex") })}\n`;
}

/** All rows in the order of the key, some at a time. */
async function* readTable(reader: Reader, table: DumpTable): AsyncGenerator<Row[]> {
  const key: readonly string[] = DUMP_TABLES[table];
  const columns = sql.join(key.map((column) => sql.ref(column)));
  let after: Row | undefined;
  do {
    const from = after;
    const beyond = from === undefined ? sql`` : sql`WHERE (${columns}) > (${sql.join(key.map((column) => from[column]))})`;
    const { rows } = await sql<Row>`SELECT * FROM ${sql.table(table)} ${beyond} ORDER BY ${columns} LIMIT ${ROWS_PER_READ}`.execute(reader);
    if (rows.length > 0) yield rows;
    after = rows.at(-1);
  } while (after !== undefined);
}

function toDumpTable(name: string): DumpTable {
  const table = Object.keys(DUMP_TABLES).find((known): known is DumpTable => known === name);
  if (table === undefined) throw new Error(`${name} is not in the backup`);
  return table;
}
