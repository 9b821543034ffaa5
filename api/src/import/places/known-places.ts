import type { Database } from "../../database/open-database.ts";
import { toStoredPlace, type StoredPlace } from "../../places/place-rows.ts";
import { buildTwinFinder, type TwinFinder } from "./build-twin-finder.ts";

/** What the database holds already, as far as an import must know it. */
export type KnownPlaces = {
  readonly twins: TwinFinder;
  /** Of each slug that a place has or had, the id of that place. */
  readonly slugOwners: Map<string, string>;
  /** Names of the places of this source, by their key in the list. */
  readonly own: ReadonlyMap<string, string>;
};

/** Example places take part in nothing: a real place next to one is no twin of it. */
export async function readKnownPlaces(db: Database, source: string): Promise<KnownPlaces> {
  const rows = await db
    .selectFrom("places")
    .select(["id", "slug", "name", "lat", "lng", "source", "source_key", "demo"])
    .execute();
  const twins = buildTwinFinder();
  const own = new Map<string, string>();
  for (const { id, name, lat, lng, demo, source: from, source_key: key } of rows) {
    if (demo === 0) twins.add({ id, name, lat, lng });
    if (from === source && key !== null) own.set(key, name);
  }
  const old = await db.selectFrom("old_slugs").selectAll().execute();
  const slugOwners = new Map(old.map(({ slug, place_id: id }) => [slug, id]));
  for (const { id, slug } of rows) slugOwners.set(slug, id);
  return { twins, own, slugOwners };
}

/** The whole places behind some keys of one source, by key. */
export async function readOwnPlaces(db: Database, source: string, keys: readonly string[]): Promise<Map<string, StoredPlace>> {
  if (keys.length === 0) return new Map();
  const rows = await db.selectFrom("places").selectAll().where("source", "=", source).where("source_key", "in", keys).execute();
  return new Map(rows.map((row) => [row.source_key ?? "", toStoredPlace(row)]));
}
