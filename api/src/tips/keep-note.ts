import { holdsManyLinks } from "@schuifaan/shared/domain/looks-like-machine";

import { inTransaction } from "../database/in-transaction.ts";
import type { Database } from "../database/open-database.ts";
import { Refusal } from "../http/problems.ts";
import { addNoteToTask } from "./keep-report-task.ts";
import { findTipByToken } from "./tip-rows.ts";

/** A few words with a report that was sent without. Throws Refusal("not-found"), and ("changed-meanwhile") when it has words or an answer. */
export async function keepNote(db: Database, token: string | undefined, note: string): Promise<void> {
  await inTransaction(db, async (transaction) => {
    const tip = token === undefined ? undefined : await findTipByToken(transaction, token);
    if (tip === undefined || tip.body.kind !== "wrong" || tip.placeId === undefined) throw new Refusal("not-found");
    const isOpen = tip.state === "waiting" || tip.state === "asked_maker";
    if (!isOpen || tip.body.note !== undefined) throw new Refusal("changed-meanwhile");
    await transaction.updateTable("tips").set({ body: JSON.stringify({ ...tip.body, note }) }).where("id", "=", tip.id).execute();
    await addNoteToTask(transaction, { placeId: tip.placeId, tip: tip.id, note, looksLikeMachine: holdsManyLinks([note]) });
  });
}
