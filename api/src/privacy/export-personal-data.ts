import type { exportPersonalData as operation } from "@schuifaan/shared/contract/makers";
import { sql } from "kysely";
import type { z } from "zod";

import type { Database } from "../database/open-database.ts";
import type { Maker } from "../upkeep/makers.ts";
import { PERSONAL_DATA } from "./personal-data.ts";

type Given = z.output<(typeof operation)["output"]>;

/** Everything kept about a maker of one place (AVG, articles 15 and 20), table by table; hashes of tokens tell nobody anything. */
export async function exportPersonalData(db: Database, maker: Maker, now: Date): Promise<Given> {
  const tables: Given["tables"] = {};
  for (const { given = {} } of PERSONAL_DATA) {
    for (const [table, columns] of Object.entries(given)) {
      const owner = sql.ref(table === "makers" ? "id" : "maker_id");
      const listed = sql.join(columns.map((column) => sql.ref(column)));
      const { rows } = await sql<Record<string, unknown>>`SELECT ${listed} FROM ${sql.table(table)} WHERE ${owner} = ${maker.id}`.execute(db);
      if (rows.length > 0) tables[table] = rows;
    }
  }
  return { madeAt: now.toISOString(), tables };
}
