import type { PlaceId, Slug } from "@schuifaan/shared/domain/place";
import type { Transaction } from "kysely";

import type { Tables } from "../database/tables.ts";

type Named = { readonly id: PlaceId; readonly slug: Slug };

/** The slugs that places have now, by id; those that are not stored yet have none. For at most 500 places at once. */
export async function readSlugs(transaction: Transaction<Tables>, ids: readonly PlaceId[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await transaction.selectFrom("places").select(["id", "slug"]).where("id", "in", ids).execute();
  return new Map(rows.map(({ id, slug }) => [id, slug]));
}

/**
 * Remembers the slug that each place had before, where it has another now. Call it after the new ones are written:
 * then whoever gave a slug up in the meantime has told so. Throws when a new slug once belonged to another place.
 */
export async function keepOldSlugs(transaction: Transaction<Tables>, places: readonly Named[], before: ReadonlyMap<string, string>): Promise<void> {
  const renamed = places.flatMap(({ id, slug }) => {
    const old = before.get(id);
    return old === undefined || old === slug ? [] : [{ slug: old, place_id: id }];
  });
  if (renamed.length > 0) await transaction.insertInto("old_slugs").values(renamed).execute();

  const owners = new Map<string, PlaceId>(places.map(({ id, slug }) => [slug, id]));
  if (owners.size === 0) return;
  const known = await transaction.selectFrom("old_slugs").selectAll().where("slug", "in", [...owners.keys()]).execute();
  const foreign = known.find(({ slug, place_id: placeId }) => owners.get(slug) !== placeId);
  if (foreign !== undefined) throw new Error(`The slug ${foreign.slug} must stay unique: it leads to place ${foreign.place_id}`);
  // Who takes an old name up again does not need it remembered.
  if (known.length > 0) await transaction.deleteFrom("old_slugs").where("slug", "in", known.map(({ slug }) => slug)).execute();
}
