import type { Database } from "../database/open-database.ts";
import { type StoredPlace, toStoredPlace } from "./place-rows.ts";

/** What a search for duplicates compares: no more of a place than that. */
export type KnownPlace = { readonly id: string; readonly slug: string; readonly name: string; readonly lat: number; readonly lng: number; readonly source: string };

const ROWS_PER_READ = 5000;

/** Every place that one source brought, in the order of ids. */
export async function findPlacesBySource(db: Database, source: string): Promise<StoredPlace[]> {
  const places: StoredPlace[] = [];
  let after = "";
  for (;;) {
    const rows = await db
      .selectFrom("places")
      .selectAll()
      .where("source", "=", source)
      .where("id", ">", after)
      .orderBy("id")
      .limit(ROWS_PER_READ)
      .execute();
    const last = rows.at(-1);
    if (last === undefined) return places;
    places.push(...rows.map(toStoredPlace));
    after = last.id;
  }
}

/** Names and positions of all places, whoever brought them, in the order of ids. */
export async function findKnownPlaces(db: Database): Promise<KnownPlace[]> {
  return await db.selectFrom("places").select(["id", "slug", "name", "lat", "lng", "source"]).orderBy("id").execute();
}
