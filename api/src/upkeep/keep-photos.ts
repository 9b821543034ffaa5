import { isSame } from "@schuifaan/shared/domain/is-same";

import type { Database } from "../database/open-database.ts";
import type { StoredPlace } from "../places/place-rows.ts";

/** A picture that was thrown away stays away, also where an old version comes back. */
export async function keepPhotos(db: Database, before: StoredPlace, place: StoredPlace): Promise<StoredPlace> {
  if (place.photos === undefined || isSame(before.photos, place.photos)) return place;
  const rows = await db.selectFrom("photos").select("id").where("place_id", "=", place.id).execute();
  const kept = new Set(rows.map(({ id }) => id));
  const photos = place.photos.filter(({ id }) => kept.has(id));
  return { ...place, photos: photos.length === 0 ? undefined : photos };
}
