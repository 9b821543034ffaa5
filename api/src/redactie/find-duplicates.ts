import { PlaceName } from "@schuifaan/shared/contract/redactie";

import type { Database } from "../database/open-database.ts";
import { buildTwinFinder } from "../import/places/build-twin-finder.ts";
import { addTask } from "../mail/add-task.ts";

/**
 * Asks the wijkredactie about places that seem to be there twice. A pair that was told apart once is never asked about again;
 * example places take part in nothing.
 */
export async function findDuplicates(db: Database, now: Date): Promise<void> {
  const places = await db
    .selectFrom("places")
    .select(["id", "slug", "name", "area_name", "gemeente_name", "lat", "lng"])
    .where("demo", "=", 0)
    .where("status", "!=", "closed")
    .orderBy("id")
    .execute();
  const finder = buildTwinFinder();
  const byId = new Map(places.map((place) => [place.id, place]));
  for (const { id, name, lat, lng } of places) {
    for (const twin of finder.find(name, { lat, lng })) {
      const other = byId.get(twin.id);
      if (other === undefined) continue;
      const named = PlaceName.parse({ id: other.id, slug: other.slug, name: other.name, areaName: other.area_name ?? undefined, gemeenteName: other.gemeente_name ?? undefined });
      const about = [id, twin.id].toSorted().join(" ");
      await addTask(db, { about, placeId: id, body: { kind: "duplicate", other: named, distanceInMetres: twin.distanceInMetres } }, now);
    }
    finder.add({ id, name, lat, lng });
  }
}
