import type { Point } from "@schuifaan/shared/domain/point";
import type { Transaction } from "kysely";

import type { Database } from "../../database/open-database.ts";
import type { Tables } from "../../database/tables.ts";

/** An answer we keep; without a point it says that the service knows no such address. */
export type Geocode = { readonly query: string; readonly point: Point | undefined };

const QUERIES_AT_A_TIME = 500;
/** New houses get an address some day. */
const NOTHING_LASTS_MS = 30 * 86_400_000;

export async function readGeocodes(db: Database, queries: readonly string[], now: Date): Promise<Geocode[]> {
  const oldest = new Date(now.getTime() - NOTHING_LASTS_MS).toISOString();
  const found: Geocode[] = [];
  for (let from = 0; from < queries.length; from += QUERIES_AT_A_TIME) {
    const rows = await db.selectFrom("geocodes").selectAll().where("query", "in", queries.slice(from, from + QUERIES_AT_A_TIME)).execute();
    for (const { query, lat, lng, at } of rows) {
      if (lat !== null && lng !== null) found.push({ query, point: { lat, lng } });
      else if (at > oldest) found.push({ query, point: undefined });
    }
  }
  return found;
}

export async function writeGeocodes(db: Transaction<Tables>, geocodes: readonly Geocode[], now: Date): Promise<void> {
  const rows = [...new Map(geocodes.map((geocode) => [geocode.query, geocode])).values()].map(({ query, point }) => ({
    query, lat: point?.lat ?? null, lng: point?.lng ?? null, at: now.toISOString(),
  }));
  for (let from = 0; from < rows.length; from += QUERIES_AT_A_TIME) {
    await db
      .insertInto("geocodes")
      .values(rows.slice(from, from + QUERIES_AT_A_TIME))
      .onConflict((conflict) =>
        conflict.column("query").doUpdateSet((excluded) => ({
          lat: excluded.ref("excluded.lat"), lng: excluded.ref("excluded.lng"), at: excluded.ref("excluded.at"),
        })),
      )
      .execute();
  }
}
