import type { PlaceId, Slug } from "@schuifaan/shared/domain/place";

import type { Database } from "../database/open-database.ts";
import { buildSlugClaimer, toSlug } from "./name-places.ts";

/** A slug for one new place, as buildSlugClaimer chooses it. */
export async function claimSlug(db: Database, place: { readonly id: PlaceId; readonly name: string; readonly woonplaats: string | undefined }): Promise<Slug> {
  // Whatever is put behind a name begins with that name.
  const alike = `${toSlug(place.name)}%`;
  const [now, before] = await Promise.all([
    db.selectFrom("places").select(["slug", "id"]).where("slug", "like", alike).execute(),
    db.selectFrom("old_slugs").select(["slug", "place_id as id"]).where("slug", "like", alike).execute(),
  ]);
  const owners = new Map([...before, ...now].map(({ slug, id }) => [slug, id]));
  return buildSlugClaimer(owners)(place);
}
