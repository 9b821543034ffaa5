import { AreaCode, parentOf } from "@schuifaan/shared/domain/area-code";

import type { Database } from "../database/open-database.ts";

/** An area and every area that holds it, from small to large. Throws a ZodError on a code in the database that is none. */
export async function areaWithParents(db: Database, code: AreaCode): Promise<AreaCode[]> {
  const codes: AreaCode[] = [];
  for (let up: AreaCode | undefined = code; up !== undefined && !codes.includes(up); up = await findParent(db, up)) codes.push(up);
  return codes;
}

/** A named area lies where its row says; official ones nest by their codes. */
async function findParent(db: Database, code: AreaCode): Promise<AreaCode | undefined> {
  const row = await db.selectFrom("areas").select("parent_code").where("code", "=", code).where("is_current", "=", 1).executeTakeFirst();
  return row?.parent_code === undefined || row.parent_code === null ? parentOf(code) : AreaCode.parse(row.parent_code);
}
