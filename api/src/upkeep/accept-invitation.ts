import { inTransaction } from "../database/in-transaction.ts";
import type { Database } from "../database/open-database.ts";
import { endMaker } from "./end-maker.ts";
import { findMakers, type Maker } from "./makers.ts";
import { tellOthers } from "./tell-others.ts";

/** “Ja, dat ben ik”: from now on a maker of the place, and where it was asked, in the place of somebody else. */
export async function acceptInvitation(db: Database, maker: Maker, now: Date): Promise<Maker> {
  if (maker.hasSaidYes) return maker;
  return await inTransaction(db, async (transaction) => {
    const place = await transaction.selectFrom("places").select(["id", "name"]).where("id", "=", maker.placeId).executeTakeFirstOrThrow();
    const before = (await findMakers(transaction, maker.placeId)).find(({ id }) => id === maker.insteadOf);
    const rank = before?.rank ?? maker.rank;
    await transaction.updateTable("makers").set({ confirmed_at: now.toISOString(), rank, instead_of: null }).where("id", "=", maker.id).execute();
    await tellOthers(transaction, { place, except: maker.id, about: `accepted:${maker.id}`, line: (told) => told.accepted(maker.name) }, now);
    if (before !== undefined) await endMaker(transaction, { maker: before, place, now });
    return { ...maker, hasSaidYes: true, rank, insteadOf: undefined };
  });
}
