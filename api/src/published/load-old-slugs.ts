import { Slug } from "@schuifaan/shared/domain/place";

import type { Database } from "../database/open-database.ts";

/** By the id of the place. */
export type OldSlugs = ReadonlyMap<string, readonly Slug[]>;

/** The names that places had in addresses before: of these places, or of all. */
export async function loadOldSlugs(db: Database, ids?: readonly string[]): Promise<OldSlugs> {
  if (ids?.length === 0) return new Map();
  const all = db.selectFrom("old_slugs").selectAll().orderBy("slug");
  const rows = await (ids === undefined ? all : all.where("place_id", "in", ids)).execute();
  const slugs = new Map<string, Slug[]>();
  for (const { slug, place_id: id } of rows) slugs.set(id, [...(slugs.get(id) ?? []), Slug.parse(slug)]);
  return slugs;
}
