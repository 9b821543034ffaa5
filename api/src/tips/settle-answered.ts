import { inTransaction } from "../database/in-transaction.ts";
import type { Database } from "../database/open-database.ts";
import { findUpkeepSince } from "./find-upkeep-since.ts";
import { forgetWords } from "./keep-report-task.ts";
import { decideTip, findOpenReports } from "./tip-rows.ts";

/**
 * Reports that a maker or the wijkredactie answered by changing the listing, or by saying that it all holds, are settled;
 * and where none is left, nobody needs to look any more. Called by the clock. Answers how many were settled.
 */
export async function settleAnswered(db: Database, now: Date): Promise<number> {
  const rows = await db.selectFrom("tips").select("place_id").distinct().where("kind", "=", "wrong").where("state", "in", ["waiting", "asked_maker"]).execute();
  let settled = 0;
  for (const { place_id: placeId } of rows) if (placeId !== null) settled += await settlePlace(db, placeId, now);
  return settled;
}

async function settlePlace(db: Database, placeId: string, now: Date): Promise<number> {
  return await inTransaction(db, async (transaction) => {
    const open = await findOpenReports(transaction, placeId);
    let settled = 0;
    for (const report of open) {
      const since = await findUpkeepSince(transaction, placeId, report.createdAt);
      if (since === undefined) continue;
      await decideTip(transaction, report, { state: since.state, at: new Date(since.at) });
      settled += 1;
    }
    if (settled > 0 && settled === open.length) {
      await forgetWords(transaction, placeId);
      const closed = { state: "done", closed_at: now.toISOString(), closed_by: null, outcome: "answered" };
      await transaction.updateTable("tasks").set(closed).where("kind", "=", "tip_wrong").where("about", "=", placeId).where("state", "=", "open").execute();
    }
    return settled;
  });
}
