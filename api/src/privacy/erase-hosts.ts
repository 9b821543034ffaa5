import { Change } from "@schuifaan/shared/domain/change";
import { isSame } from "@schuifaan/shared/domain/is-same";
import { z } from "zod";

import { inTransaction } from "../database/in-transaction.ts";
import { type Database, isPostgres } from "../database/open-database.ts";
import { StoredPlace, toStoredPlace } from "../places/place-rows.ts";
import { savePlaces } from "../places/save-places.ts";
import { scrubChange, scrubPlace } from "./scrub-name.ts";

type Host = { readonly placeId: string; readonly name: string };

/**
 * Takes away first names that nobody may be called by any more, because the yes is a year old, was taken back or was never
 * given: from the page, from what is told about it, and from every version before.
 */
export async function eraseHosts(db: Database, now: Date): Promise<void> {
  const live = new Set((await findConsents(db, now, true)).map(toKey));
  const dead = await findConsents(db, now, false);
  const unasked = await findNamed(db);
  const gone = new Map([...dead, ...unasked].map((host) => [toKey(host), host]));
  for (const [key, host] of gone) if (!live.has(key)) await eraseHost(db, host, now);
  await forgetConsents(db, now);
}

function toKey({ placeId, name }: Host): string {
  return `${placeId} ${name}`;
}

async function forgetConsents(db: Database, now: Date): Promise<void> {
  await db
    .deleteFrom("consents")
    .where("kind", "=", "host")
    .where((consent) => consent.or([consent("withdrawn_at", "is not", null), consent("expires_at", "<=", now.toISOString())]))
    .execute();
}

async function findConsents(db: Database, now: Date, isLive: boolean): Promise<Host[]> {
  const at = now.toISOString();
  const rows = await db
    .selectFrom("consents")
    .select(["place_id", "person"])
    .where("kind", "=", "host")
    .where((consent) =>
      isLive
        ? consent.and([consent("withdrawn_at", "is", null), consent("expires_at", ">", at)])
        : consent.or([consent("withdrawn_at", "is not", null), consent("expires_at", "<=", at)]),
    )
    .execute();
  return rows.map(({ place_id: placeId, person: name }) => ({ placeId, name }));
}

/** Everybody who is named on a page now. */
async function findNamed(db: Database): Promise<Host[]> {
  const rows = await db.selectFrom("places").selectAll().where("facts", "like", '%"hostFirstName"%').execute();
  return rows.flatMap((row) => {
    const name = toStoredPlace(row).firstVisit?.hostFirstName;
    return name === undefined ? [] : [{ placeId: row.id, name }];
  });
}

async function eraseHost(db: Database, { placeId, name }: Host, now: Date): Promise<void> {
  await inTransaction(db, async (transaction) => {
    const query = transaction.selectFrom("places").selectAll().where("id", "=", placeId);
    const row = await (isPostgres(transaction) ? query.forUpdate() : query).executeTakeFirst();
    await scrubVersions(transaction, { placeId, name });
    if (row === undefined) return;
    const place = toStoredPlace(row);
    const scrubbed = scrubPlace(place, name);
    if (isSame(place, scrubbed)) return;
    // A version that holds the name no more itself, so that what was changed before can still be taken back.
    await transaction
      .insertInto("versions")
      .values({ place_id: placeId, version: row.version, place: JSON.stringify(scrubbed), changed_at: now.toISOString(), role: "system", source: "erasure", change: "[]" })
      .execute();
    await savePlaces(transaction, [scrubbed], now);
  });
}

const Changes = z.array(Change);

async function scrubVersions(db: Database, { placeId, name }: Host): Promise<void> {
  const rows = await db.selectFrom("versions").select(["version", "place", "change"]).where("place_id", "=", placeId).execute();
  for (const { version, place, change } of rows) {
    if (!place.includes(name) && !change.includes(name)) continue;
    const scrubbed = {
      place: JSON.stringify(scrubPlace(StoredPlace.parse(JSON.parse(place)), name)),
      change: JSON.stringify(Changes.parse(JSON.parse(change)).map((one) => scrubChange(one, name))),
    };
    await db.updateTable("versions").set(scrubbed).where("place_id", "=", placeId).where("version", "=", version).execute();
  }
}
