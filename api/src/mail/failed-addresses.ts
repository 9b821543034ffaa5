import { createHash } from "node:crypto";

import type { Database } from "../database/open-database.ts";

const DAY_IN_MS = 86_400_000;
/** Then it is worth trying again. */
const FAILED_FOR_DAYS = 180;

/** However its capitals are typed. */
export function hashAddress(address: string): string {
  return createHash("sha256").update(address.trim().toLowerCase()).digest("hex");
}

export async function markFailed(db: Database, address: string, failure: string, now: Date): Promise<void> {
  const failed = { failed_at: now.toISOString(), failure };
  await db
    .insertInto("failed_addresses")
    .values({ address_hash: hashAddress(address), ...failed })
    .onConflict((conflict) => conflict.column("address_hash").doUpdateSet(failed))
    .execute();
}

/** Its owner wrote to us: it works. */
export async function unmarkFailed(db: Database, address: string): Promise<void> {
  await db.deleteFrom("failed_addresses").where("address_hash", "=", hashAddress(address)).execute();
}

/** The hashes of addresses that refused our mail lately. */
export async function findFailed(db: Database, now: Date): Promise<ReadonlySet<string>> {
  const since = new Date(now.getTime() - FAILED_FOR_DAYS * DAY_IN_MS).toISOString();
  const rows = await db.selectFrom("failed_addresses").select("address_hash").where("failed_at", ">", since).execute();
  return new Set(rows.map(({ address_hash: hash }) => hash));
}
