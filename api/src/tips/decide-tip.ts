import type { LatLng } from "@schuifaan/shared/domain/lat-lng";
import type { z } from "zod";

import { inTransaction } from "../database/in-transaction.ts";
import type { Database } from "../database/open-database.ts";
import { Refusal } from "../http/problems.ts";
import type { ChangedBy } from "../upkeep/change-place.ts";
import { publishTip } from "./publish-tip.ts";
import { settleReports } from "./settle-reports.ts";
import { decideTip, findTip, type Tip } from "./tip-rows.ts";

export type TipDecision = {
  /** Its id. */
  readonly tip: string;
  /** For who told it, in words of the wijkredactie. */
  readonly answer?: string | undefined;
  readonly by: ChangedBy;
};

/** `seq` is undefined where no listing changed. */
export type TipDecided = { readonly placeId: string | undefined; readonly seq: number | undefined };

/**
 * The wijkredactie agrees. A new place gets a listing, at `point` or where the tip says, and whoever runs it is asked to
 * look after it. Of a place about which something was wrong, the listing has been put right: all that was told of it is
 * settled, and the page no longer says to ring first. Before saying "done", await `reachedSeq` of `seq`. Throws
 * Refusal("not-found"), ("changed-meanwhile") when it was decided already, and ("invalid-input") where a point is missing.
 */
export async function acceptTip(db: Database, { tip: id, answer, by, point }: TipDecision & { readonly point?: z.infer<typeof LatLng> | undefined }, now: Date): Promise<TipDecided> {
  return await inTransaction(db, async (transaction) => {
    const tip = await getOpenTip(transaction, id);
    if (tip.body.kind === "new_place") return await publishTip(transaction, { tip: { ...tip, body: tip.body }, point, answer, by }, now);
    return await settleReports(transaction, { placeId: tip.placeId ?? "", state: "changed", answer, by }, now);
  });
}

/** The wijkredactie does not: the listing stays as it is, and no page says to ring first because of this. As acceptTip otherwise. */
export async function declineTip(db: Database, { tip: id, answer, by }: TipDecision, now: Date): Promise<TipDecided> {
  return await inTransaction(db, async (transaction) => {
    const tip = await getOpenTip(transaction, id);
    if (tip.body.kind === "wrong") return await settleReports(transaction, { placeId: tip.placeId ?? "", state: "declined", answer, by }, now);
    if (!(await decideTip(transaction, tip, { state: "declined", answer, at: now }))) throw new Refusal("changed-meanwhile");
    return { placeId: undefined, seq: undefined };
  });
}

async function getOpenTip(db: Database, id: string): Promise<Tip> {
  const tip = await findTip(db, id);
  if (tip === undefined) throw new Refusal("not-found");
  if (tip.state !== "waiting" && tip.state !== "asked_maker") throw new Refusal("changed-meanwhile");
  return tip;
}
