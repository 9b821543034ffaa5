import type { WrongKind } from "@schuifaan/shared/contract/tips";
import { toAmsterdamDay } from "@schuifaan/shared/domain/amsterdam-time";

import { inTransaction } from "../database/in-transaction.ts";
import type { Database } from "../database/open-database.ts";
import { changePlace } from "../upkeep/change-place.ts";
import { findMakers } from "../upkeep/makers.ts";
import { lockPlace } from "../upkeep/read-place.ts";
import { countAsker } from "./count-asker.ts";
import { keepReportTask } from "./keep-report-task.ts";
import { mailDoubt } from "./mail-doubt.ts";
import { findOpenReports, insertTip } from "./tip-rows.ts";

export type WrongReport = {
  readonly placeId: string;
  readonly wrong: WrongKind;
  readonly note: string | undefined;
  readonly looksLikeMachine: boolean;
  /** The network address of who told it. */
  readonly from: string;
};

/** One may be mistaken, or cross with somebody. */
const ENOUGH = 2;

/**
 * Keeps that something is wrong, and asks the wijkredactie to look. When somebody else said so before, the page says to
 * ring first from now on, and its makers are mailed. Answers the token for who told it; before saying so, await
 * `reachedSeq` of `seq` where there is one. Throws Refusal("not-found").
 */
export async function reportWrong(db: Database, report: WrongReport, now: Date): Promise<{ token: string; seq: number | undefined }> {
  const { placeId, wrong, note, looksLikeMachine, from } = report;
  return await inTransaction(db, async (transaction) => {
    // Two who tell it at the same moment must see each other.
    const { place } = await lockPlace(transaction, placeId, toAmsterdamDay(now.getTime()));
    const isCounted = !looksLikeMachine && (await countAsker(transaction, { placeId, from }, now));
    const { id, token } = await insertTip(transaction, { placeId, body: { kind: "wrong", wrong, note, isCounted } }, now);
    await keepReportTask(transaction, place, { tip: id, wrong, note, looksLikeMachine }, now);

    const open = await findOpenReports(transaction, placeId);
    const counted = open.filter(({ body }) => body.isCounted);
    if (counted.length < ENOUGH) return { token, seq: undefined };
    const makers = (await findMakers(transaction, placeId)).filter(({ hasSaidYes }) => hasSaidYes);
    if (makers.length > 0) {
      const ids = open.filter(({ state }) => state === "waiting").map((tip) => tip.id);
      await transaction.updateTable("tips").set({ state: "asked_maker" }).where("id", "in", ids).execute();
    }
    if (place.isDoubted === true) return { token, seq: undefined };
    await mailDoubt(transaction, { place, makers, wrongs: counted.map(({ body }) => body.wrong), about: id }, now);
    const by = { role: "system", source: "reports" } as const;
    const { seq } = await changePlace(transaction, { placeId, by, changes: [], edit: (known) => ({ ...known, isDoubted: true }), now });
    return { token, seq };
  });
}
