import type { Database } from "../database/open-database.ts";
import { hashToken, newToken } from "../http/tokens.ts";

/** A token by which a maker answers one message, as long as that is kept. Only its hash is; made when the mail that holds it is sent. */
export async function createAnswerLink(db: Database, { makerId, messageId }: { readonly makerId: string; readonly messageId: string }, now: Date): Promise<string> {
  const token = newToken();
  await db.insertInto("answer_links").values({ token_hash: hashToken(token), message_id: messageId, maker_id: makerId, created_at: now.toISOString() }).execute();
  return token;
}
