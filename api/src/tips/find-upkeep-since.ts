import type { Database } from "../database/open-database.ts";

/** What somebody of the place, or the wijkredactie, did about a listing. */
export type UpkeepSince = { readonly state: "changed" | "confirmed"; readonly at: string };

/** The first time that a person looked at the listing after an instant, as ISO text; undefined when nobody did. */
export async function findUpkeepSince(db: Database, placeId: string, since: string): Promise<UpkeepSince | undefined> {
  const row = await db
    .selectFrom("versions")
    .select(["change", "changed_at", "role"])
    .where("place_id", "=", placeId)
    .where("changed_at", ">=", since)
    .where("role", "in", ["maker", "key_person", "admin"])
    .orderBy("version")
    .limit(1)
    .executeTakeFirst();
  // A maker who changes nothing says that all of it still holds.
  return row && { state: row.role === "maker" && row.change === "[]" ? "confirmed" : "changed", at: row.changed_at };
}
