import { levelOf, parentOf } from "@schuifaan/shared/domain/area-code";
import type { AreaWithShape } from "@schuifaan/shared/domain/area";

import { measureShape } from "../../areas/measure-shape.ts";
import { importNl } from "../../text/import-nl.ts";
import { ImportRefused } from "../import-refused.ts";
import { readAreaFields, type AreaFields } from "./area-fields.ts";
import { cleanPolygons, toShape, type Polygon } from "./clean-shape.ts";
import { recogniseSystem, type CoordinateSystem } from "./coordinate-system.ts";
import type { AreaCollection, AreaFeature } from "./read-collection.ts";

export type GatheredAreas = {
  readonly areas: readonly AreaWithShape[];
  readonly system: CoordinateSystem;
  /** Where the year stood; "name" is the name of the file or address. */
  readonly yearFrom: "field" | "option" | "name";
  readonly water: number;
  readonly withoutCode: number;
  readonly withoutShape: number;
  /** Parts of one area that stood apart in the file. */
  readonly merged: number;
};

export type GatherOptions = { readonly year: number | undefined; readonly name: string; readonly source: string };

type Draft = { readonly fields: AreaFields; readonly year: number; readonly parts: Polygon[]; features: number };

/** Turns features into areas: one for each code and year, however many parts it has. Throws ImportRefused. */
export function gatherAreas(collection: AreaCollection, options: GatherOptions): GatheredAreas {
  const system = systemOf(collection);
  const counts = { water: 0, withoutCode: 0, withoutShape: 0, merged: 0 };
  const drafts = new Map<string, Draft>();
  let yearFrom: GatheredAreas["yearFrom"] = "field";
  for (const feature of collection.features) {
    const fields = readAreaFields(feature.properties);
    if (fields === undefined) counts.withoutCode += 1;
    else if (fields.isWater) counts.water += 1;
    else {
      const dated = yearOf(fields, options);
      if (dated.from !== "field") yearFrom = dated.from;
      addPart(drafts, feature, { fields, year: dated.year }, system);
    }
  }
  const made = [...drafts.values()].map((draft) => ({ draft, area: toArea(draft, options.source) }));
  for (const { draft, area } of made) {
    if (area === undefined) counts.withoutShape += draft.features;
    else counts.merged += draft.features - 1;
  }
  const areas = made.flatMap(({ area }) => area ?? []);
  if (areas.length === 0) throw new ImportRefused(counts.water > 0 ? importNl.onlyWater : importNl.noAreas);
  return { areas, system, yearFrom, ...counts };
}

function systemOf({ features, crsName }: AreaCollection): CoordinateSystem {
  for (const { geometry } of features) {
    const ring = geometry?.type === "Polygon" ? geometry.coordinates[0] : geometry?.coordinates[0]?.[0];
    const [x, y] = ring?.[0] ?? [];
    if (x !== undefined && y !== undefined) return recogniseSystem([x, y], crsName);
  }
  throw new ImportRefused(features.length === 0 ? importNl.noFeatures : importNl.noAreas);
}

function yearOf(fields: AreaFields, { year, name }: GatherOptions): { year: number; from: GatheredAreas["yearFrom"] } {
  if (fields.year !== undefined) return { year: fields.year, from: "field" };
  if (year !== undefined) return { year, from: "option" };
  const named = /(?<!\d)20\d\d(?!\d)/.exec(name)?.[0];
  if (named === undefined) throw new ImportRefused(importNl.noYear);
  return { year: Number(named), from: "name" };
}

function addPart(drafts: Map<string, Draft>, { geometry }: AreaFeature, { fields, year }: Pick<Draft, "fields" | "year">, system: CoordinateSystem): void {
  const key = `${fields.code} ${year}`;
  const draft = drafts.get(key) ?? { fields, year, parts: [], features: 0 };
  draft.features += 1;
  if (geometry !== undefined) draft.parts.push(...cleanPolygons(geometry, system));
  drafts.set(key, draft);
}

function toArea({ fields, year, parts }: Draft, source: string): AreaWithShape | undefined {
  const { code, aliases, gemeenteName, inhabitants } = fields;
  const shape = toShape(parts);
  const measured = shape && measureShape(shape);
  if (shape === undefined || measured === undefined) return undefined;
  return {
    code, year, gemeenteName, inhabitants, source, shape, ...measured,
    level: levelOf(code),
    name: fields.name ?? code,
    aliases: [...aliases],
    parentCode: parentOf(code),
    indicative: false,
    current: false,
  };
}
