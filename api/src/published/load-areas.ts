import { Area } from "@schuifaan/shared/domain/area";
import { type AreaFinder, buildAreaFinder, type StoredArea } from "@schuifaan/shared/finder/build-area-finder";
import type { Selectable } from "kysely";
import { z } from "zod";

import type { Database } from "../database/open-database.ts";
import type { Tables } from "../database/tables.ts";

const Aliases = z.array(z.string());

/** Shapes of a whole gemeente are large. */
const ROWS_PER_READ = 500;

/** Every edition of every area, with shapes as the text they are stored in. A row that is no area is reported and left out. */
export async function loadAreas(db: Database, reportError: (error: unknown) => void): Promise<AreaFinder> {
  const areas: StoredArea[] = [];
  let after: { code: string; year: number } | undefined = { code: "", year: 0 };
  while (after !== undefined) {
    const { code, year } = after;
    const rows: Selectable<Tables["areas"]>[] = await db
      .selectFrom("areas")
      .selectAll()
      .where((is) => is(is.refTuple("code", "year"), ">", is.tuple(code, year)))
      .orderBy("code")
      .orderBy("year")
      .limit(ROWS_PER_READ)
      .execute();
    for (const row of rows) {
      try {
        areas.push(toStoredArea(row));
      } catch (error) {
        reportError(new Error(`Area ${row.code} of ${row.year} cannot be read and is not shown`, { cause: error }));
      }
    }
    after = rows.at(-1);
  }
  return buildAreaFinder(areas);
}

function toStoredArea(row: Selectable<Tables["areas"]>): StoredArea {
  const { code, year, level, name, lat, lng, west, south, east, north, source, shape, outline } = row;
  const area = Area.parse({
    code, year, level, name, lat, lng, source,
    bbox: { west, south, east, north },
    aliases: Aliases.parse(JSON.parse(row.aliases)),
    parentCode: row.parent_code ?? undefined,
    gemeenteName: row.gemeente_name ?? undefined,
    inhabitants: row.inhabitants ?? undefined,
    indicative: row.indicative === 1,
    current: row.is_current === 1,
  });
  return { ...area, shape, outline };
}
