import { setImmediate as turn } from "node:timers/promises";

import type { PlaceId } from "@schuifaan/shared/domain/place";
import type { Transaction } from "kysely";

import type { Tables } from "../../database/tables.ts";
import { readHandChanges } from "../../places/hand-changes.ts";
import { keepVersions } from "../../places/keep-versions.ts";
import type { StoredPlace } from "../../places/place-rows.ts";
import { writePlaces } from "../../places/save-places.ts";
import type { Progress } from "../import-doors.ts";
import { buildTally, type Tally } from "./build-tally.ts";
import type { Guesses } from "./guess-columns.ts";
import { readOwnPlaces } from "./known-places.ts";
import { readRow, type ReadRow } from "./read-row.ts";
import { settleRow, type SettleContext, type WorklistReason } from "./settle-row.ts";
import type { Table, TableRow } from "./table.ts";
import type { Twin } from "./build-twin-finder.ts";

const ROWS_AT_A_TIME = 500;

/** A row for a person to look at, as the list gave it. */
export type WorklistEntry = {
  readonly key: string;
  readonly rowNumber: number;
  readonly reason: WorklistReason;
  readonly row: Readonly<Record<string, string>>;
  readonly twins: readonly Twin[];
};

export type SettledRows = {
  /** Places that are new or changed: written, but not told to the servers yet. */
  readonly written: readonly PlaceId[];
  readonly worklist: readonly WorklistEntry[];
  readonly keys: ReadonlySet<string>;
  readonly tally: Tally;
};

/**
 * Decides about every row of a list, in its order, and writes the places part by part, because a long list of them
 * does not fit in memory. Each row ends up as a place or on the worklist.
 */
export async function settleRows(db: Transaction<Tables>, table: Table, guesses: Guesses, context: Omit<SettleContext, "handChanges">, progress: Progress): Promise<SettledRows> {
  const written: PlaceId[] = [];
  const worklist: WorklistEntry[] = [];
  const keys = new Set<string>();
  const tally = buildTally();
  for (let from = 0; from < table.rows.length; from += ROWS_AT_A_TIME) {
    const rows = table.rows.slice(from, from + ROWS_AT_A_TIME).map((row) => ({ row, read: withOwnKey(readRow(row, guesses), keys) }));
    const known = await readOwnPlaces(db, context.source, rows.map(({ read }) => read.key));
    const handChanges = await readHandChanges(db, [...known.values()]);
    const places: StoredPlace[] = [];
    const before: StoredPlace[] = [];
    for (const { row, read } of rows) {
      const own = known.get(read.key);
      const settled = settleRow(read, own, { ...context, handChanges });
      tally.count(read, settled);
      if (settled.as === "worklist") {
        worklist.push({ key: read.key, rowNumber: read.number, reason: settled.reason, row: toRecord(table, row), twins: settled.twins });
      } else if (settled.as !== "unchanged") places.push(settled.place);
      if (settled.as === "updated" && own !== undefined) before.push(own);
    }
    await keepVersions(db, before, context.source, context.now);
    await writePlaces(db, places, context.now);
    for (const { id } of places) written.push(id);
    // SQLite's driver never leaves the event loop a turn, and only in a turn are its used statements freed.
    await turn();
    progress.advance(Math.min(from + ROWS_AT_A_TIME, table.rows.length), table.rows.length);
  }
  progress.stop();
  return { written, worklist, keys, tally };
}

/** A row that stands in the list twice keeps its own key, so that it is not lost. */
function withOwnKey(read: ReadRow, keys: Set<string>): ReadRow {
  let key = read.key;
  for (let number = 2; keys.has(key); number++) key = `${read.key} #${number}`;
  keys.add(key);
  return { ...read, key };
}

function toRecord({ columns }: Table, { cells }: TableRow): Record<string, string> {
  return Object.fromEntries(columns.flatMap((column, index) => (cells[index] ? [[column, cells[index]]] : [])));
}
