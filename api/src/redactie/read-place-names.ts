import { PlaceName } from "@schuifaan/shared/contract/redactie";
import type { z } from "zod";

import type { Database } from "../database/open-database.ts";

/** What these places are called and where they are, by id; those that are not there are left out. */
export async function readPlaceNames(db: Database, ids: readonly string[]): Promise<Map<string, z.infer<typeof PlaceName>>> {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom("places").select(["id", "slug", "name", "area_name", "gemeente_name"]).where("id", "in", [...new Set(ids)]).execute();
  return new Map(
    rows.map(({ id, slug, name, area_name: areaName, gemeente_name: gemeenteName }) => [
      id,
      PlaceName.parse({ id, slug, name, areaName: areaName ?? undefined, gemeenteName: gemeenteName ?? undefined }),
    ]),
  );
}
