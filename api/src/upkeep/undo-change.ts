import { answerOf } from "@schuifaan/shared/domain/answer-of";
import { toAmsterdamDay } from "@schuifaan/shared/domain/amsterdam-time";
import type { Change } from "@schuifaan/shared/domain/change";
import type { Place } from "@schuifaan/shared/domain/place";

import { inTransaction } from "../database/in-transaction.ts";
import type { Database } from "../database/open-database.ts";
import { Refusal } from "../http/problems.ts";
import { changePlace, type ChangedPlace, fit } from "./change-place.ts";
import type { Maker } from "./makers.ts";
import { canTakeBack, findSteps, withoutStep } from "./past-changes.ts";
import { lockPlace } from "./read-place.ts";

type Undoing = { readonly maker: Maker; readonly version: number; readonly now: Date };

/**
 * Takes back what made a version of the listing, as a change of its own; what came later stays. Throws Refusals: "not-found"
 * for what is no change of the last thirty days, "not-allowed" for what only the wijkredactie takes back,
 * "changed-meanwhile" where the same changed again.
 */
export async function undoChange(db: Database, { maker, version, now }: Undoing): Promise<ChangedPlace> {
  return await inTransaction(db, async (transaction) => {
    const current = await lockPlace(transaction, maker.placeId, toAmsterdamDay(now.getTime()));
    const step = (await findSteps(transaction, current, now)).find((one) => one.version === version);
    if (step === undefined) throw new Refusal("not-found");
    const back = fit(() => withoutStep(current.place, step));
    if (!maker.isTrusted || !canTakeBack(current.place, step)) throw new Refusal("not-allowed");
    return await changePlace(transaction, {
      placeId: maker.placeId,
      by: { role: "maker", makerId: maker.id, source: "link" },
      changes: [],
      told: step.changes.flatMap((change) => toldAs(step.before, change)),
      edit: () => back,
      now,
    });
  });
}

/** Taking something back, told as a change: what it was again, or that it is gone again. */
function toldAs(before: Place, change: Change): Change[] {
  const answer = answerOf(before, change);
  if (answer !== undefined) return [answer];
  if (change.kind === "activity") return [{ kind: "activity_gone", id: change.activity.id }];
  if (change.kind === "need") return [{ kind: "need_gone", id: change.need.id }];
  if (change.kind === "closure") return [{ kind: "closure_gone", from: change.closure.from, to: change.closure.to }];
  if (change.kind === "special_open") return [{ kind: "special_open_gone", date: change.specialOpen.date }];
  return [change];
}
