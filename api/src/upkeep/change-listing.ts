import { randomUUID } from "node:crypto";

import { toAmsterdamDay } from "@schuifaan/shared/domain/amsterdam-time";
import { applyChange } from "@schuifaan/shared/domain/apply-change";
import { type Change, isRisky } from "@schuifaan/shared/domain/change";
import { isSame } from "@schuifaan/shared/domain/is-same";

import { inTransaction } from "../database/in-transaction.ts";
import type { Database } from "../database/open-database.ts";
import { addTask } from "../mail/add-task.ts";
import { answerRound } from "./answer-round.ts";
import { ChangedMeanwhile, changePlace, fit } from "./change-place.ts";
import { findWaiting } from "./find-waiting.ts";
import type { Maker } from "./makers.ts";
import { readPlace } from "./read-place.ts";
import { refuseOwnNumber } from "./refuse-own-number.ts";

type Wish = { readonly maker: Maker; readonly version: number; readonly change: Change; readonly now: Date };
/** `seq` is to be reached before saying so; 0 where nothing went live. */
type Outcome = { readonly outcome: "live" | "waiting" | "nothing-new"; readonly seq: number };

/**
 * One thing that a maker says is different: live at once, or waiting for the wijkredactie where it is risky or we do not
 * know the maker well yet. Throws ChangedMeanwhile and Refusals.
 */
export async function changeListing(db: Database, { maker, version, change, now }: Wish): Promise<Outcome> {
  return await inTransaction(db, async (transaction) => {
    const today = toAmsterdamDay(now.getTime());
    const { place, version: current } = await readPlace(transaction, maker.placeId, today);
    if (current !== version) throw new ChangedMeanwhile(current);
    await refuseOwnNumber(transaction, place.id, [change]);
    const becomes = fit(() => applyChange(place, change, today));
    // Naming the same host again is their yes for another year.
    if (change.kind !== "host" && isSame(place, becomes)) return { outcome: "nothing-new", seq: 0 };

    await answerRound(transaction, place.id, change.kind === "paused" ? "paused" : "changed", now);
    if (isRisky(change) || !maker.isTrusted) {
      await keepWaiting(transaction, { maker, change, now });
      return { outcome: "waiting", seq: 0 };
    }
    const by = { role: "maker", makerId: maker.id, source: "link" } as const;
    const { seq } = await changePlace(transaction, { placeId: place.id, by, changes: [change], expectedVersion: version, now });
    return { outcome: "live", seq };
  });
}

/** Asked twice, it still is one question. */
async function keepWaiting(db: Database, { maker, change, now }: Pick<Wish, "maker" | "change" | "now">): Promise<void> {
  const waiting = await findWaiting(db, maker.placeId);
  if (waiting.some((other) => isSame(other.change, change))) return;
  const body = { kind: "risky_change", makerName: maker.name, change } as const;
  await addTask(db, { about: `${maker.placeId}:${randomUUID()}`, placeId: maker.placeId, body }, now);
}
