import { sql } from "kysely";
import { afterEach, expect, test } from "vitest";

import { migrate } from "./migrate.ts";
import type { Database } from "./open-database.ts";
import { createEmptyDatabase, openAgain, removeTestDatabases } from "./test-database.ts";

const TYPES: Record<string, string> = { TEXT: "string", INTEGER: "number", "DOUBLE PRECISION": "number" };

/** Side by side, or the file grows longer than any file may be. */
const LINE = 120;

async function renderColumns(db: Database, table: string): Promise<string> {
  const columns = await sql<{ name: string; type: string; notnull: number }>`
    SELECT name, type, "notnull" FROM pragma_table_info(${table})`.execute(db);
  return columns.rows
    .map(({ name, type, notnull }) => {
      const typescript = TYPES[type];
      if (typescript === undefined) throw new Error(`${table}.${name} has type ${type}: use one that both engines share`);
      return `${name}: ${typescript}${notnull === 1 ? "" : " | null"};`;
    })
    .reduce((lines, column) => ((lines.split("\n").at(-1) ?? "").length + column.length < LINE ? `${lines} ${column}` : `${lines}\n    ${column}`), "   ");
}

async function renderTables(db: Database): Promise<string> {
  const tables = await sql<{ name: string }>`
    SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`.execute(db);
  const blocks: string[] = [];
  for (const { name } of tables.rows) blocks.push(`  ${name}: {\n${await renderColumns(db, name)}\n  };\n`);
  return [
    "// Written from the migrations by tables.test.ts: `npx vitest run --project api tables -u`. Do not edit.\n",
    "/** Rows as both engines return them, before they are checked. */",
    `export type Tables = {\n${blocks.join("")}};\n`,
  ].join("\n");
}

afterEach(removeTestDatabases);

test("tables.ts says what the migrations make; run this test with -u after adding one", async () => {
  const db = await openAgain(await createEmptyDatabase("SQLite"));
  await migrate(db);

  await expect(await renderTables(db)).toMatchFileSnapshot("./tables.ts");
});
