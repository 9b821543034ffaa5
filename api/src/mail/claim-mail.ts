import type { Selectable } from "kysely";

import { inTransaction } from "../database/in-transaction.ts";
import { type Database, isPostgres } from "../database/open-database.ts";
import type { Tables } from "../database/tables.ts";

export type MailRow = Selectable<Tables["mails"]>;

/** Longer than any delivery takes (see smtp-post): after that its server is gone, and another one may try. */
const CLAIM_IN_MS = 5 * 60_000;

/**
 * Takes the mail that waited longest, so that no other server takes it too; undefined when nothing is due. A claim ends by
 * itself: what a killed server held is due again a while later.
 */
export async function claimMail(db: Database, now: Date): Promise<MailRow | undefined> {
  // Mostly nothing is due: looking takes no lock.
  if ((await findDue(db, now).executeTakeFirst()) === undefined) return undefined;
  return await inTransaction(db, async (transaction) => {
    const due = await findDue(transaction, now)
      // SQLite's transactions already wait for each other.
      .$if(isPostgres(transaction), (query) => query.forUpdate().skipLocked())
      .executeTakeFirst();
    if (due === undefined) return undefined;
    const claim = { state: "sending", attempts: due.attempts + 1, next_try_at: new Date(now.getTime() + CLAIM_IN_MS).toISOString() };
    await transaction.updateTable("mails").set(claim).where("id", "=", due.id).execute();
    return { ...due, ...claim };
  });
}

function findDue(db: Database, now: Date) {
  return db
    .selectFrom("mails")
    .selectAll()
    .where("state", "in", ["waiting", "sending"])
    .where("next_try_at", "<=", now.toISOString())
    .orderBy("next_try_at")
    .limit(1);
}
