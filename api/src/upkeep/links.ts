import { randomUUID } from "node:crypto";

import type { Database } from "../database/open-database.ts";
import { type Maker, toMaker } from "./makers.ts";
import { hashToken, newToken } from "../http/tokens.ts";

const LINK_LIFE_IN_MS = 30 * 86_400_000;

/** A maker, and the link they came by. */
export type MakerByLink = { readonly maker: Maker; readonly linkId: string; readonly expiresAt: Date };

/**
 * A token that opens the listing of one maker for thirty days: 32 random bytes as base64url. It is not kept: make it when
 * the mail that holds it is sent. Throws when the maker is not there or has left.
 */
export async function createLink(db: Database, makerId: string, now: Date): Promise<string> {
  const maker = await db.selectFrom("makers").select("place_id").where("id", "=", makerId).where("left_at", "is", null).executeTakeFirst();
  if (maker === undefined) throw new Error("Somebody who looks after no place gets no link");
  const token = newToken();
  await db
    .insertInto("links")
    .values({
      id: randomUUID(),
      token_hash: hashToken(token),
      place_id: maker.place_id,
      maker_id: makerId,
      created_at: now.toISOString(),
      expires_at: new Date(now.getTime() + LINK_LIFE_IN_MS).toISOString(),
      last_used_at: null,
      revoked_at: null,
    })
    .execute();
  return token;
}

/** Undefined for a token that nobody has, that is too old or was ended, or of somebody who left. */
export async function findMakerByToken(db: Database, token: string, now: Date): Promise<MakerByLink | undefined> {
  const row = await db
    .selectFrom("links")
    .innerJoin("makers", "makers.id", "links.maker_id")
    .selectAll("makers")
    .select(["links.id as link_id", "links.expires_at"])
    .where("links.token_hash", "=", hashToken(token))
    .where("links.revoked_at", "is", null)
    .where("links.expires_at", ">", now.toISOString())
    .where("makers.left_at", "is", null)
    .executeTakeFirst();
  return row && { maker: toMaker(row), linkId: row.link_id, expiresAt: new Date(row.expires_at) };
}

/** No link of this maker opens anything any more. */
export async function endLinksOf(db: Database, makerId: string, now: Date): Promise<void> {
  await db.updateTable("links").set({ revoked_at: now.toISOString() }).where("maker_id", "=", makerId).where("revoked_at", "is", null).execute();
}
