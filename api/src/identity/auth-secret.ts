import { randomBytes } from "node:crypto";

import type { Database } from "../database/open-database.ts";

const NAME = "auth_secret";

/** What signs the cookies: AUTH_SECRET, or one that is made once and kept, so that every server of a database has the same. */
export async function readAuthSecret(db: Database, given: string | undefined): Promise<string> {
  if (given !== undefined) return given;
  await db
    .insertInto("meta")
    .values({ name: NAME, value: randomBytes(32).toString("base64url") })
    .onConflict((conflict) => conflict.column("name").doNothing())
    .execute();
  const { value } = await db.selectFrom("meta").select("value").where("name", "=", NAME).executeTakeFirstOrThrow();
  return value;
}
