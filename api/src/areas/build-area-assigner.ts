import { levelOf, parentOf, type AreaCode, type AreaLevel, type NamedAreaCode } from "@schuifaan/shared/domain/area-code";
import type { AreaWithShape } from "@schuifaan/shared/domain/area";
import type { Place } from "@schuifaan/shared/domain/place";
import type { Point } from "@schuifaan/shared/domain/point";
import { areasAt, buildAreaLocator } from "@schuifaan/shared/finder/build-area-locator";
import type { ExpressionBuilder } from "kysely";

import type { Database } from "../database/open-database.ts";
import type { Tables } from "../database/tables.ts";
import { gemeenteOf, toAreaWithShape } from "./area-rows.ts";

export type PlaceAreas = Pick<Place, "areaCodes" | "areaName" | "gemeenteName">;
export type AreaAssigner = (point: Point, namedArea: NamedAreaCode | undefined) => PlaceAreas;

const SMALLEST_FIRST: readonly AreaLevel[] = ["named", "buurt", "wijk", "gemeente"];

/**
 * Reads the current areas once; the function it answers tells for any point which areas hold it, and what people call them.
 * Where only one point is asked about, `around` it few areas need be read.
 */
export async function buildAreaAssigner(db: Database, around?: Point): Promise<AreaAssigner> {
  const current = db.selectFrom("areas").selectAll().where("is_current", "=", 1).orderBy("code");
  const rows = await (around === undefined ? current : current.where(holds(around))).execute();
  const areas = new Map(rows.map(toAreaWithShape).map((area) => [area.code, area]));
  const locators = [...editionsOf([...areas.values()]).values()].map(buildAreaLocator);
  return (point, namedArea) => {
    const hits = locators.flatMap((locator) => areasAt(locator, point)).flatMap((code) => areas.get(code) ?? []);
    const named = namedArea === undefined ? undefined : areas.get(namedArea);
    const held = [...withoutNeighbours(hits, areas), ...(named === undefined ? [] : withParents(named, areas))];
    const chosen = [...new Map(held.map((area) => [area.code, area])).values()].toSorted(
      (one, other) => SMALLEST_FIRST.indexOf(one.level) - SMALLEST_FIRST.indexOf(other.level),
    );
    const wijk = chosen.find(({ level }) => level === "wijk");
    const gemeente = chosen.find(({ level }) => level === "gemeente");
    return {
      areaCodes: chosen.map(({ code }) => code),
      areaName: (named ?? wijk)?.name,
      gemeenteName: gemeente?.name ?? (wijk ?? named)?.gemeenteName,
    };
  };
}

function holds({ lat, lng }: Point) {
  return (area: ExpressionBuilder<Tables, "areas">) =>
    area.and([area("west", "<=", lng), area("east", ">=", lng), area("south", "<=", lat), area("north", ">=", lat)]);
}

/** A locator knows one edition; beside each other are, for one, Schiedam of 2025 and Rotterdam of 2024. */
function editionsOf(areas: readonly AreaWithShape[]): Map<number, AreaWithShape[]> {
  const editions = new Map<number, AreaWithShape[]>();
  for (const area of areas.filter(({ level }) => level !== "named")) {
    const edition = editions.get(area.year) ?? [];
    edition.push(area);
    editions.set(area.year, edition);
  }
  return editions;
}

/**
 * Editions of neighbouring gemeenten overlap along their borders, one being drawn coarser than the other. A place
 * lies in one gemeente: that of the newest edition. Levels are still taken by shape and not by code, because
 * a code of last year's buurt may point to another wijk now.
 */
function withoutNeighbours(hits: readonly AreaWithShape[], areas: ReadonlyMap<AreaCode, AreaWithShape>): AreaWithShape[] {
  const newestFirst = hits.toSorted((one, other) => other.year - one.year || depthOf(other) - depthOf(one));
  const [best] = newestFirst.filter(({ level }) => level === "wijk").concat(newestFirst);
  if (best === undefined) return [];
  const gemeenteCode = gemeenteOf(best);
  const inside = newestFirst.filter((area) => gemeenteOf(area) === gemeenteCode);
  const perLevel = (level: AreaLevel) => inside.find((area) => area.level === level);
  const gemeente = gemeenteCode === undefined ? undefined : areas.get(gemeenteCode);
  return [perLevel("buurt"), perLevel("wijk"), gemeente].filter((area) => area !== undefined);
}

function depthOf({ level }: AreaWithShape): number {
  return -SMALLEST_FIRST.indexOf(level);
}

function withParents(area: AreaWithShape, areas: ReadonlyMap<AreaCode, AreaWithShape>): AreaWithShape[] {
  const parentCode = area.parentCode ?? (levelOf(area.code) === "named" ? undefined : parentOf(area.code));
  const parent = parentCode === undefined ? undefined : areas.get(parentCode);
  return [area, ...(parent === undefined ? [] : withParents(parent, areas))];
}
