import { inTransaction } from "../database/in-transaction.ts";
import type { Database } from "../database/open-database.ts";
import { Refusal } from "../http/problems.ts";
import { findReaders } from "./find-readers.ts";
import { mailMessage } from "./mail-message.ts";
import { findMessage } from "./message-rows.ts";
import { promiseFor } from "./send-message.ts";

/** A person wrote it after all: it goes to the makers, and the promise begins now. Throws Refusal("not-found"), and ("changed-meanwhile") when it went out before. */
export async function passOnMessage(db: Database, id: string, now: Date): Promise<void> {
  await inTransaction(db, async (transaction) => {
    const message = await findMessage(transaction, id);
    if (message === undefined) throw new Refusal("not-found");
    if (message.passedOnAt !== undefined) throw new Refusal("changed-meanwhile");
    const place = await transaction.selectFrom("places").select("name").where("id", "=", message.placeId).executeTakeFirstOrThrow();
    const promisedFor = promiseFor(now);
    await transaction.updateTable("messages").set({ promised_for: promisedFor, passed_on_at: now.toISOString() }).where("id", "=", id).execute();
    for (const reader of await findReaders(transaction, message.placeId)) {
      await mailMessage(transaction, { message: { ...message, promisedFor }, place, reader }, now);
    }
  });
}
