import type { Transaction } from "kysely";

import type { Database } from "./open-database.ts";
import type { Tables } from "./tables.ts";

/** Joins the transaction that is going on, or makes one: an import saves places, areas and its worklist all or nothing. */
export async function withinTransaction<Outcome>(db: Database, work: (transaction: Transaction<Tables>) => Promise<Outcome>): Promise<Outcome> {
  return isTransaction(db) ? await work(db) : await db.transaction().execute(work);
}

function isTransaction(db: Database): db is Transaction<Tables> {
  return db.isTransaction;
}
