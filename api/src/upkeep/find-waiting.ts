import type { Upkeep } from "@schuifaan/shared/contract/upkeep";
import { Change } from "@schuifaan/shared/domain/change";
import { z } from "zod";

import type { Database } from "../database/open-database.ts";

const Body = z.object({ change: Change });

/** What makers changed that waits for the wijkredactie, the oldest first. */
export async function findWaiting(db: Database, placeId: string): Promise<Upkeep["waiting"]> {
  const rows = await db
    .selectFrom("tasks")
    .select(["id", "created_at", "body"])
    .where("kind", "=", "risky_change")
    .where("place_id", "=", placeId)
    .where("state", "=", "open")
    .orderBy("created_at")
    .execute();
  return rows.map(({ id, created_at: at, body }) => ({ id, at, change: Body.parse(JSON.parse(body)).change }));
}
