import type { Transaction } from "kysely";

import type { Database } from "./open-database.ts";
import type { Tables } from "./tables.ts";

/** All or nothing: as part of the transaction it is called in, else in one of its own. */
export async function inTransaction<Answer>(db: Database, work: (transaction: Transaction<Tables>) => Promise<Answer>): Promise<Answer> {
  return isTransaction(db) ? await work(db) : await db.transaction().execute(work);
}

function isTransaction(db: Database): db is Transaction<Tables> {
  return db.isTransaction;
}
