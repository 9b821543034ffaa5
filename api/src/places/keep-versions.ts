import type { Transaction } from "kysely";

import type { Tables } from "../database/tables.ts";
import type { StoredPlace } from "./place-rows.ts";

/** Keeps what places were before a list changed them, so that their history is whole. Call it before they are written; for at most 500. */
export async function keepVersions(db: Transaction<Tables>, before: readonly StoredPlace[], source: string, now: Date): Promise<void> {
  if (before.length === 0) return;
  const rows = await db.selectFrom("places").select(["id", "version"]).where("id", "in", before.map(({ id }) => id)).execute();
  const versions = new Map<string, number>(rows.map(({ id, version }) => [id, version]));
  const kept = before.map((place) => ({
    place_id: place.id,
    version: versions.get(place.id) ?? 1,
    place: JSON.stringify(place),
    changed_at: now.toISOString(),
    role: "import",
    source,
    change: "[]",
  }));
  await db.insertInto("versions").values(kept).execute();
}
