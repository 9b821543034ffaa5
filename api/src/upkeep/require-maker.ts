import type { Database } from "../database/open-database.ts";
import { bearerOf } from "../http/bearer-of.ts";
import { Refusal } from "../http/problems.ts";
import { findMakerByToken, type MakerByLink } from "./links.ts";

/** Whoever holds the link, also who was asked and has not said yes yet. Throws Refusals. */
export async function requireInvited(db: Database, request: Request, now: Date): Promise<MakerByLink> {
  const token = bearerOf(request);
  if (token === undefined) throw new Refusal("not-signed-in");
  const found = await findMakerByToken(db, token, now);
  if (found === undefined) throw new Refusal("link-ended");
  return found;
}

/** As requireInvited, and they said yes: they may change the listing. */
export async function requireMaker(db: Database, request: Request, now: Date): Promise<MakerByLink> {
  const found = await requireInvited(db, request, now);
  if (!found.maker.hasSaidYes) throw new Refusal("not-allowed");
  return found;
}
