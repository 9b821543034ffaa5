import { slidePlace } from "@schuifaan/shared/fixtures/slide-demo";

import { type Database, isPostgres } from "../database/open-database.ts";
import { Refusal } from "../http/problems.ts";
import { type StoredPlace, toStoredPlace } from "../places/place-rows.ts";
import { problemText } from "../text/problem-text.ts";

export type PlaceNow = { readonly place: StoredPlace; readonly version: number };

/** A listing as it is shown on `today` ("2026-11-21"), with the version it is at. Throws Refusal("not-found"). */
export async function readPlace(db: Database, placeId: string, today: string): Promise<PlaceNow> {
  return await read(db, placeId, today, false);
}

/** As readPlace, in a transaction that changes it: whoever else wants to waits until then. */
export async function lockPlace(db: Database, placeId: string, today: string): Promise<PlaceNow> {
  return await read(db, placeId, today, true);
}

async function read(db: Database, placeId: string, today: string, isLocked: boolean): Promise<PlaceNow> {
  const query = db.selectFrom("places").selectAll().where("id", "=", placeId);
  // A transaction of SQLite has locked everything already.
  const row = await (isLocked && isPostgres(db) ? query.forUpdate() : query).executeTakeFirst();
  if (row === undefined) throw new Refusal("not-found", problemText.noSuchPlace(placeId));
  const stored = toStoredPlace(row);
  return { place: stored.isSettled ? stored : { ...stored, ...slidePlace(stored, today) }, version: row.version };
}
