import type { GemeenteCode } from "@schuifaan/shared/domain/area-code";
import type { AreaWithShape } from "@schuifaan/shared/domain/area";
import type { Transaction } from "kysely";

import type { Tables } from "../database/tables.ts";
import { importNl } from "../text/import-nl.ts";
import { toAreaWithShape } from "./area-rows.ts";
import { measureShape } from "./measure-shape.ts";
import { findGemeenteNames } from "./name-gemeenten.ts";

type Derived = { readonly gemeenten: AreaWithShape[]; readonly nameless: GemeenteCode[] };

/** For each edition of these gemeenten that has official wijken but no gemeente: the gemeente, made of its wijken. */
export async function deriveGemeenten(db: Transaction<Tables>, codes: readonly GemeenteCode[]): Promise<Derived> {
  const names = await findGemeenteNames(db);
  const gemeenten: AreaWithShape[] = [];
  const nameless: GemeenteCode[] = [];
  for (const code of codes) {
    const years = await findYearsToDerive(db, code);
    const name = names.get(code);
    if (years.length > 0 && name === undefined) nameless.push(code);
    for (const year of name === undefined ? [] : years) gemeenten.push(await deriveGemeente(db, code, year, name ?? code));
  }
  return { gemeenten, nameless };
}

async function findYearsToDerive(db: Transaction<Tables>, code: GemeenteCode): Promise<number[]> {
  const rows = await db
    .selectFrom("areas")
    .select(["year", "level", "indicative", "source"])
    .distinct()
    .where("gemeente_code", "=", code)
    .where("level", "in", ["wijk", "gemeente"])
    .where("indicative", "=", 0)
    .execute();
  const told = new Set(rows.filter(({ level, source }) => level === "gemeente" && !source.startsWith(importNl.derivedFrom(""))).map(({ year }) => year));
  const years = new Set(rows.filter(({ level }) => level === "wijk").map(({ year }) => year));
  return [...years].filter((year) => !told.has(year));
}

async function deriveGemeente(db: Transaction<Tables>, code: GemeenteCode, year: number, name: string): Promise<AreaWithShape> {
  const rows = await db
    .selectFrom("areas")
    .selectAll()
    .where("gemeente_code", "=", code)
    .where("year", "=", year)
    .where("level", "=", "wijk")
    .where("indicative", "=", 0)
    .orderBy("code")
    .execute();
  const wijken = rows.map(toAreaWithShape);
  const shape: AreaWithShape["shape"] = {
    type: "MultiPolygon",
    coordinates: wijken.flatMap(({ shape: part }) => (part.type === "Polygon" ? [part.coordinates] : part.coordinates)),
  };
  const [first] = wijken;
  const measured = measureShape(shape);
  if (first === undefined || measured === undefined) throw new Error(`${code} has no wijken in ${year}`);
  return {
    code, year, name, shape, ...measured,
    level: "gemeente", aliases: [], gemeenteName: name,
    indicative: false, current: false, source: importNl.derivedFrom(first.source),
  };
}
