import { createHash } from "node:crypto";

import type { Transaction } from "kysely";

import type { Tables } from "../../database/tables.ts";
import type { WorklistEntry } from "./settle-rows.ts";

const ROWS_AT_A_TIME = 500;

export type SavedWorklist = {
  /** Rows that are on the list for the first time, or for another reason than before. */
  readonly changed: number;
  /** Rows that are settled now, or that the list has no more. */
  readonly cleared: number;
};

type Row = Tables["worklist"];

/** Makes the worklist of one source what this import says. What stands there already stays as it was. */
export async function saveWorklist(
  db: Transaction<Tables>,
  entries: readonly WorklistEntry[],
  { source, importId, now }: { readonly source: string; readonly importId: string; readonly now: Date },
): Promise<SavedWorklist> {
  const before = await db.selectFrom("worklist").selectAll().where("source", "=", source).execute();
  const stored = new Map(before.map((row) => [row.source_key, row]));
  const rows = entries.map((entry) => toRow(entry, source, importId, now));
  const changed = rows.filter((row) => !isSame(row, stored.get(row.source_key)));
  for (let from = 0; from < changed.length; from += ROWS_AT_A_TIME) await upsert(db, changed.slice(from, from + ROWS_AT_A_TIME));
  const current = new Set(rows.map(({ source_key: key }) => key));
  const cleared = before.filter(({ source_key: key }) => !current.has(key)).map(({ id }) => id);
  for (let from = 0; from < cleared.length; from += ROWS_AT_A_TIME) {
    await db.deleteFrom("worklist").where("id", "in", cleared.slice(from, from + ROWS_AT_A_TIME)).execute();
  }
  return { changed: changed.length, cleared: cleared.length };
}

function toRow({ key, rowNumber, reason, row, twins }: WorklistEntry, source: string, importId: string, now: Date): Row {
  return {
    id: `w-${createHash("sha256").update(`${source}\n${key}`).digest("hex").slice(0, 20)}`,
    import_id: importId,
    source,
    source_key: key,
    row_number: rowNumber,
    reason,
    row: JSON.stringify(row),
    candidates: JSON.stringify(twins),
    created_at: now.toISOString(),
  };
}

function isSame(row: Row, stored: Row | undefined): boolean {
  return stored?.reason === row.reason && stored.row === row.row && stored.candidates === row.candidates && stored.row_number === row.row_number;
}

async function upsert(db: Transaction<Tables>, rows: Row[]): Promise<void> {
  await db
    .insertInto("worklist")
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(["source", "source_key"]).doUpdateSet((excluded) => ({
        import_id: excluded.ref("excluded.import_id"),
        row_number: excluded.ref("excluded.row_number"),
        reason: excluded.ref("excluded.reason"),
        row: excluded.ref("excluded.row"),
        candidates: excluded.ref("excluded.candidates"),
        created_at: excluded.ref("excluded.created_at"),
      })),
    )
    .execute();
}
