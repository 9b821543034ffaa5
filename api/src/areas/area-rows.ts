import { GemeenteCode, levelOf, parentOf, type AreaCode } from "@schuifaan/shared/domain/area-code";
import { AreaWithShape, type Shape } from "@schuifaan/shared/domain/area";
import type { Selectable } from "kysely";
import { z } from "zod";

import type { Tables } from "../database/tables.ts";

const Json = z.string().transform((text): unknown => JSON.parse(text));

export type AreaRow = Selectable<Tables["areas"]>;

/** Whose edition an area belongs to: its gemeente, found upwards by its code or its parent's. */
export function gemeenteOf({ code, parentCode }: Pick<AreaWithShape, "code" | "parentCode">): GemeenteCode | undefined {
  for (let up: AreaCode | undefined = levelOf(code) === "named" ? parentCode : code; up !== undefined; up = parentOf(up)) {
    const gemeente = GemeenteCode.safeParse(up);
    if (gemeente.success) return gemeente.data;
  }
  return undefined;
}

export function toAreaRow(area: AreaWithShape, outline: Shape): AreaRow {
  const { code, year, level, name, lat, lng, bbox, source } = area;
  return {
    code, year, level, name, lat, lng, source, ...bbox,
    aliases: JSON.stringify(area.aliases),
    gemeente_code: gemeenteOf(area) ?? null,
    gemeente_name: area.gemeenteName ?? null,
    parent_code: area.parentCode ?? null,
    inhabitants: area.inhabitants ?? null,
    indicative: area.indicative ? 1 : 0,
    is_current: area.current ? 1 : 0,
    shape: JSON.stringify(area.shape),
    outline: JSON.stringify(outline),
  };
}

/** Throws a ZodError on a row that is not a whole area. */
export function toAreaWithShape(row: AreaRow): AreaWithShape {
  const { code, year, level, name, lat, lng, source, west, south, east, north } = row;
  return AreaWithShape.parse({
    code, year, level, name, lat, lng, source,
    bbox: { west, south, east, north },
    aliases: Json.parse(row.aliases),
    gemeenteName: row.gemeente_name ?? undefined,
    parentCode: row.parent_code ?? undefined,
    inhabitants: row.inhabitants ?? undefined,
    indicative: row.indicative === 1,
    current: row.is_current === 1,
    shape: Json.parse(row.shape),
  });
}
