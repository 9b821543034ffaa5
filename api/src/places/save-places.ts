import type { PlaceId } from "@schuifaan/shared/domain/place";
import { type ExpressionBuilder, sql, type Transaction } from "kysely";

import { type Change, recordChanges } from "../database/change-feed.ts";
import { inTransaction } from "../database/in-transaction.ts";
import type { Database } from "../database/open-database.ts";
import type { Tables } from "../database/tables.ts";
import { keepOldSlugs, readSlugs } from "./keep-old-slugs.ts";
import { type PlaceRow, type StoredPlace, toPlaceRow } from "./place-rows.ts";

/** 500 rows of 22 columns stay far below the 32,766 variables that SQLite allows in one statement. */
const ROWS_PER_INSERT = 500;
/** From here on followers are quicker reading everything again than place by place. */
const MANY = 10_000;

/**
 * Inserts or replaces by id, all or nothing; of two places with one id the last counts. Answers the number of the
 * last change: await `reachedSeq` of it before saying "saved". A slug that changes keeps leading to its place. Throws
 * when a slug belongs to another place, or ever did.
 * May be called inside a transaction of the caller.
 */
export async function savePlaces(db: Database, places: readonly StoredPlace[], now: Date): Promise<number> {
  return await inTransaction(db, async (transaction) => {
    await writePlaces(transaction, places, now);
    return await recordPlaces(transaction, places.map(({ id }) => id));
  });
}

/**
 * The first half of savePlaces, for who has more places than fit in memory: write part after part, and when all is
 * written call recordPlaces once with all ids.
 */
export async function writePlaces(transaction: Transaction<Tables>, places: readonly StoredPlace[], now: Date): Promise<void> {
  const byId = new Map(places.map((place) => [place.id, place]));
  // In the order of ids: two writers of the same places then wait for each other instead of deadlocking.
  const sorted = [...byId.values()].toSorted((one, other) => (one.id < other.id ? -1 : 1));
  for (let from = 0; from < sorted.length; from += ROWS_PER_INSERT) {
    const part = sorted.slice(from, from + ROWS_PER_INSERT);
    const before = await readSlugs(transaction, part.map(({ id }) => id));
    await upsert(transaction, part.map((place) => toPlaceRow(place, now)));
    await keepOldSlugs(transaction, part, before);
  }
}

/** The second half of savePlaces: tells every server. Answers the number of the last change. */
export async function recordPlaces(transaction: Transaction<Tables>, ids: readonly PlaceId[]): Promise<number> {
  return await recordChanges(transaction, toChanges([...new Set(ids)].toSorted()));
}

/** Takes places away for good; ids that are not there are no error. Answers as savePlaces does. */
export async function removePlaces(db: Database, ids: readonly PlaceId[]): Promise<number> {
  const sorted = [...new Set(ids)].toSorted();
  return await inTransaction(db, async (transaction) => {
    for (let from = 0; from < sorted.length; from += ROWS_PER_INSERT) {
      const part = sorted.slice(from, from + ROWS_PER_INSERT);
      await transaction.deleteFrom("places").where("id", "in", part).execute();
      await transaction.deleteFrom("old_slugs").where("place_id", "in", part).execute();
      await transaction.deleteFrom("versions").where("place_id", "in", part).execute();
    }
    return await recordChanges(transaction, toChanges(sorted));
  });
}

function toChanges(ids: readonly PlaceId[]): Change[] {
  return ids.length > MANY ? [{ kind: "all", subject: "places" }] : ids.map((subject) => ({ kind: "place", subject }));
}

async function upsert(transaction: Transaction<Tables>, rows: readonly PlaceRow[]): Promise<void> {
  if (rows.length === 0) return;
  await transaction
    .insertInto("places")
    .values(rows)
    .onConflict((conflict) => conflict.column("id").doUpdateSet(replaced))
    .execute();
}

/** Every column as the new row has it, one version further. */
function replaced(excluded: ExpressionBuilder<Tables & { excluded: PlaceRow }, "places" | "excluded">) {
  return {
    slug: excluded.ref("excluded.slug"),
    name: excluded.ref("excluded.name"),
    type: excluded.ref("excluded.type"),
    run_by: excluded.ref("excluded.run_by"),
    status: excluded.ref("excluded.status"),
    lat: excluded.ref("excluded.lat"),
    lng: excluded.ref("excluded.lng"),
    precision: excluded.ref("excluded.precision"),
    area_codes: excluded.ref("excluded.area_codes"),
    area_name: excluded.ref("excluded.area_name"),
    gemeente_name: excluded.ref("excluded.gemeente_name"),
    named_area: excluded.ref("excluded.named_area"),
    last_confirmed: excluded.ref("excluded.last_confirmed"),
    demo: excluded.ref("excluded.demo"),
    source: excluded.ref("excluded.source"),
    source_key: excluded.ref("excluded.source_key"),
    moved_to: excluded.ref("excluded.moved_to"),
    version: sql<number>`${excluded.ref("places.version")} + 1`,
    updated_at: excluded.ref("excluded.updated_at"),
    card: excluded.ref("excluded.card"),
    facts: excluded.ref("excluded.facts"),
  } satisfies Record<Exclude<keyof PlaceRow, "id">, unknown>;
}
