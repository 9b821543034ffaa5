import type { GemeenteCode } from "@schuifaan/shared/domain/area-code";
import type { Transaction } from "kysely";

import type { Tables } from "../database/tables.ts";
import type { AreaRow } from "./area-rows.ts";

type Edition = Pick<AreaRow, "code" | "year" | "level" | "name" | "indicative" | "is_current" | "gemeente_code">;

const CODES_AT_A_TIME = 500;

/**
 * Makes the newest official edition of each gemeente and level current, and no other; shapes that we drew ourselves
 * only count where nothing official is. Named areas keep what they were given. Answers what was switched.
 */
export async function chooseCurrent(db: Transaction<Tables>, gemeenten: readonly GemeenteCode[]): Promise<Edition[]> {
  const switched: Edition[] = [];
  for (let from = 0; from < gemeenten.length; from += CODES_AT_A_TIME) {
    const rows = await db
      .selectFrom("areas")
      .select(["code", "year", "level", "name", "indicative", "is_current", "gemeente_code"])
      .where("gemeente_code", "in", gemeenten.slice(from, from + CODES_AT_A_TIME))
      .where("level", "!=", "named")
      .orderBy("code")
      .orderBy("year")
      .execute();
    switched.push(...wrongOnes(rows));
  }
  for (const { code, year, is_current: wasCurrent } of switched) {
    await db.updateTable("areas").set({ is_current: 1 - wasCurrent }).where("code", "=", code).where("year", "=", year).execute();
  }
  return switched;
}

function wrongOnes(rows: readonly Edition[]): Edition[] {
  const best = new Map<string, Edition>();
  for (const row of rows) {
    const key = `${row.gemeente_code} ${row.level}`;
    const other = best.get(key);
    if (other === undefined || isBetter(row, other)) best.set(key, row);
  }
  return rows.filter((row) => {
    const { year, indicative } = best.get(`${row.gemeente_code} ${row.level}`) ?? row;
    return row.is_current !== (row.year === year && row.indicative === indicative ? 1 : 0);
  });
}

function isBetter(one: Edition, other: Edition): boolean {
  return one.indicative === other.indicative ? one.year > other.year : one.indicative < other.indicative;
}
