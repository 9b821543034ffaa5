import { GemeenteCode } from "@schuifaan/shared/domain/area-code";
import type { AreaWithShape } from "@schuifaan/shared/domain/area";
import type { Transaction } from "kysely";

import type { Tables } from "../database/tables.ts";
import { gemeenteOf } from "./area-rows.ts";

/** Some editions name no gemeente, only its code: takes the name from this source or else from another edition. */
export async function nameGemeenten(db: Transaction<Tables>, areas: readonly AreaWithShape[]): Promise<AreaWithShape[]> {
  const names = new Map<GemeenteCode, string>();
  for (const area of areas) {
    const gemeente = gemeenteOf(area);
    if (gemeente !== undefined && area.gemeenteName !== undefined) names.set(gemeente, area.gemeenteName);
  }
  for (const [code, name] of await findGemeenteNames(db)) if (!names.has(code)) names.set(code, name);
  return areas.map((area) => {
    const gemeente = gemeenteOf(area);
    const name = area.gemeenteName ?? (gemeente && names.get(gemeente));
    return name === undefined ? area : { ...area, gemeenteName: name };
  });
}

/** The newest name of every gemeente we ever heard of. */
export async function findGemeenteNames(db: Transaction<Tables>): Promise<Map<GemeenteCode, string>> {
  const rows = await db
    .selectFrom("areas")
    .select(["gemeente_code", "gemeente_name"])
    .distinct()
    .select("year")
    .where("gemeente_code", "is not", null)
    .where("gemeente_name", "is not", null)
    .orderBy("year")
    .execute();
  return new Map(rows.map((row) => [GemeenteCode.parse(row.gemeente_code), row.gemeente_name ?? ""]));
}
