import { createHash } from "node:crypto";

import { sql } from "kysely";

import type { Database } from "../database/open-database.ts";
import { Refusal } from "../http/problems.ts";

const MS_PER_MINUTE = 60_000;

export type Often = { readonly most: number; readonly stretchInMinutes: number };

/**
 * Counts one more of something, such as `link:` with an address; only a hash of the key is kept, and no longer than its
 * stretch of time. Throws Refusal("too-often") from one above `most`. Not inside a transaction: what is rolled back is not
 * counted.
 */
export async function countOften(db: Database, key: string, { most, stretchInMinutes }: Often, now: Date): Promise<void> {
  const length = stretchInMinutes * MS_PER_MINUTE;
  const stretch = new Date(Math.floor(now.getTime() / length) * length).toISOString();
  const { times } = await db
    .insertInto("limits")
    .values({ key: createHash("sha256").update(`${stretchInMinutes}:${key}`).digest("hex"), stretch, times: 1 })
    .onConflict((conflict) => conflict.columns(["key", "stretch"]).doUpdateSet({ times: sql<number>`limits.times + 1` }))
    .returning("times")
    .executeTakeFirstOrThrow();
  if (times > most) throw new Refusal("too-often");
}
