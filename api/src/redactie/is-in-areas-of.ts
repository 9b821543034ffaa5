import type { Role } from "@schuifaan/shared/contract/sign-in";
import { type RawBuilder, sql, type SqlBool } from "kysely";

import type { Who } from "../identity/may.ts";

/** Whether the column `area_codes` of the row, a list as JSON, holds an area in which somebody has one of these roles: `holds`, in SQL. */
export function isInAreasOf({ grants }: Pick<Who, "grants">, roles: readonly Role[]): RawBuilder<SqlBool> {
  const held = grants.filter(({ role }) => roles.includes(role));
  if (held.length === 0) return sql<SqlBool>`1 = 0`;
  if (held.some(({ areaCode }) => areaCode === undefined)) return sql<SqlBool>`1 = 1`;
  return sql<SqlBool>`(${sql.join(held.map(({ areaCode }) => sql`area_codes LIKE ${`%"${areaCode}"%`}`), sql` OR `)})`;
}
