import { createHmac } from "node:crypto";

import type { Database } from "../database/open-database.ts";
import { newToken } from "../http/tokens.ts";
import { networkOf } from "../http/network-of.ts";

const DAY_IN_MS = 86_400_000;
const SALT = "asker_salt";

/**
 * Whether nobody at this network address told of this place in the last day. Only a keyed hash of the two together is
 * kept, and no longer than that day, so nobody can be followed from place to place. Several neighbours behind one address
 * count as one: better too slow to doubt a place than one person who can.
 */
export async function countAsker(db: Database, { placeId, from }: { readonly placeId: string; readonly from: string }, now: Date): Promise<boolean> {
  await forgetAskers(db, now);
  const asker = createHmac("sha256", await readSalt(db)).update(`${placeId}\n${networkOf(from)}`).digest("hex");
  const added = await db
    .insertInto("askers")
    .values({ place_id: placeId, asker, told_at: now.toISOString() })
    .onConflict((conflict) => conflict.doNothing())
    .returning("place_id")
    .execute();
  return added.length > 0;
}

/** Those of more than a day ago. Called by the clock as well, for when nobody tells anything. */
export async function forgetAskers(db: Database, now: Date): Promise<void> {
  await db.deleteFrom("askers").where("told_at", "<=", new Date(now.getTime() - DAY_IN_MS).toISOString()).execute();
}

/** Made once for each database: without it a hash of one of four billion addresses is guessed in minutes. */
async function readSalt(db: Database): Promise<string> {
  await db.insertInto("meta").values({ name: SALT, value: newToken() }).onConflict((conflict) => conflict.column("name").doNothing()).execute();
  const { value } = await db.selectFrom("meta").select("value").where("name", "=", SALT).executeTakeFirstOrThrow();
  return value;
}
