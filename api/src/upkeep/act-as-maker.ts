import type { Upkeep } from "@schuifaan/shared/contract/upkeep";

import type { Database } from "../database/open-database.ts";
import type { PublishedIndex } from "../published/published-index.ts";
import { countOften } from "./count-often.ts";
import type { MakerByLink } from "./links.ts";
import { readUpkeep } from "./read-upkeep.ts";
import { requireInvited, requireMaker } from "./require-maker.ts";

export type UpkeepParts = {
  /** Throws Refusal("not-ready") until it is open. */
  readonly db: () => Database;
  readonly index: () => PublishedIndex;
};

export type Acting = MakerByLink & { readonly db: Database; readonly now: Date };

/** Far more than anybody types in an hour. */
const OFTEN = { most: 200, stretchInMinutes: 60 };

/** Whoever wants to change something with their link: who they are, now. Throws Refusals. */
export async function actAsMaker({ db, index }: UpkeepParts, request: Request): Promise<Acting> {
  const now = index().now();
  return await counted(db(), await requireMaker(db(), request, now), now);
}

/** As actAsMaker, also for who was asked and has not said yes. */
export async function actAsInvited({ db, index }: UpkeepParts, request: Request): Promise<Acting> {
  const now = index().now();
  return await counted(db(), await requireInvited(db(), request, now), now);
}

async function counted(db: Database, found: MakerByLink, now: Date): Promise<Acting> {
  await countOften(db, `maker:${found.maker.id}`, OFTEN, now);
  await db.updateTable("links").set({ last_used_at: now.toISOString() }).where("id", "=", found.linkId).execute();
  return { ...found, db, now };
}

/** The listing after a change, once everybody who asks this server sees that change. */
export async function showUpkeep({ index }: UpkeepParts, { db, now, ...found }: Acting, seq = 0): Promise<Upkeep> {
  await index().reachedSeq(seq);
  return await readUpkeep(db, found, now);
}
