import { AreaCode } from "@schuifaan/shared/domain/area-code";
import { z } from "zod";

import type { Database } from "../database/open-database.ts";
import { Refusal } from "../http/problems.ts";

const Codes = z.array(AreaCode);

/** Every area that a place lies in. Throws a Refusal when there is no such place. */
export async function readAreas(db: Database, placeId: string): Promise<AreaCode[]> {
  const row = await db.selectFrom("places").select("area_codes").where("id", "=", placeId).executeTakeFirst();
  if (row === undefined) throw new Refusal("not-found");
  return Codes.parse(JSON.parse(row.area_codes));
}
