import { toAmsterdamDay } from "@schuifaan/shared/domain/amsterdam-time";

import { inTransaction } from "../database/in-transaction.ts";
import type { Database } from "../database/open-database.ts";
import { Refusal } from "../http/problems.ts";
import type { Who } from "../identity/may.ts";
import { endMaker } from "../upkeep/end-maker.ts";
import { inviteMaker } from "../upkeep/invite-maker.ts";
import { findMakers } from "../upkeep/makers.ts";
import { lockPlace, readPlace } from "../upkeep/read-place.ts";
import { byColleague } from "./change-managed-place.ts";

type Asked = { readonly name: string; readonly email: string; readonly phone?: string | undefined };

/** Asks somebody by mail to look after a listing: they are its maker when they say yes. Throws Refusals. */
export async function askMaker(db: Database, who: Who, placeId: string, { name, email, phone }: Asked, now: Date): Promise<void> {
  await byColleague(db, who, placeId);
  const { place } = await readPlace(db, placeId, toAmsterdamDay(now.getTime()));
  await inviteMaker(db, { place, name, email, as: "second", isTrusted: true, ...(phone !== undefined && { phone }) }, now);
}

/** Ends what a maker can open, now; what is personal is erased within thirty days. Throws Refusals. */
export async function dismissMaker(db: Database, who: Who, { placeId, makerId }: { readonly placeId: string; readonly makerId: string }, now: Date): Promise<void> {
  await byColleague(db, who, placeId);
  await inTransaction(db, async (transaction) => {
    const { place } = await lockPlace(transaction, placeId, toAmsterdamDay(now.getTime()));
    const maker = (await findMakers(transaction, placeId)).find(({ id }) => id === makerId);
    if (maker === undefined) throw new Refusal("not-found");
    await endMaker(transaction, { maker, place, now });
  });
}
