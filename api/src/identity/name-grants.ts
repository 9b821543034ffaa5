import type { Grant } from "@schuifaan/shared/contract/sign-in";

import type { Database } from "../database/open-database.ts";
import type { HeldRole } from "./grants.ts";

/** Roles as people read them: with the name of the area, or its code where that area is not there (any more). */
export async function nameGrants(db: Database, grants: readonly HeldRole[]): Promise<Grant[]> {
  const codes = grants.flatMap(({ areaCode }) => areaCode ?? []);
  const rows = codes.length === 0 ? [] : await db.selectFrom("areas").select(["code", "name"]).where("code", "in", codes).where("is_current", "=", 1).execute();
  const names = new Map(rows.map(({ code, name }) => [code, name]));
  return grants.map(({ id, role, areaCode }) => {
    if (areaCode === undefined) return { id, role };
    return { id, role, area: { code: areaCode, name: names.get(areaCode) ?? areaCode } };
  });
}
