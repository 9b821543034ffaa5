import { toAmsterdamDay } from "@schuifaan/shared/domain/amsterdam-time";

import { inTransaction } from "../database/in-transaction.ts";
import type { Database } from "../database/open-database.ts";

/** Of messages that are thirty days old nothing is left, answered or not. Called by the clock. Answers how many. */
export async function eraseMessages(db: Database, now: Date): Promise<number> {
  const old = await db.selectFrom("messages").select("id").where("erase_after", "<=", toAmsterdamDay(now.getTime())).execute();
  for (const { id } of old) await eraseMessage(db, id);
  return old.length;
}

/** With the links to it, and what the wijkredactie was asked about it: that holds its words too. */
export async function eraseMessage(db: Database, id: string): Promise<void> {
  await inTransaction(db, async (transaction) => {
    await transaction.deleteFrom("answer_links").where("message_id", "=", id).execute();
    await transaction.deleteFrom("tasks").where("about", "=", id).where("kind", "in", ["message_check", "message_late"]).execute();
    await transaction.deleteFrom("messages").where("id", "=", id).execute();
  });
}
