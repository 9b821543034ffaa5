import { Shape } from "@schuifaan/shared/domain/area";
import { pointInside } from "@schuifaan/shared/domain/shape-inside";
import { z } from "zod";

import { importNl } from "../../text/import-nl.ts";
import { readAreaFields } from "../areas/area-fields.ts";
import { ImportRefused } from "../import-refused.ts";
import { foldHeader } from "./guess-columns.ts";
import { OSM_ATTRIBUTION, OSM_COLUMNS, toOsmCells } from "./osm-columns.ts";
import type { Table } from "./table.ts";

const Coordinates = z.tuple([z.number(), z.number()]).rest(z.number());
const Pointed = z.object({ type: z.literal("Point"), coordinates: Coordinates });
const Lined = z.object({ type: z.enum(["MultiPoint", "LineString"]), coordinates: z.array(Coordinates).min(1) });
const Feature = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  properties: z.record(z.string(), z.unknown()).nullish(),
  geometry: z.unknown().optional(),
});
type Feature = z.infer<typeof Feature>;
const Collection = z.object({ features: z.array(Feature), copyright: z.unknown().optional(), generator: z.unknown().optional() });

/** Points, and shapes by a point inside them. Throws ImportRefused on areas, which are not places. */
export function readGeoJson(json: unknown): Table {
  const collection = Collection.safeParse(json);
  if (!collection.success) throw new ImportRefused(importNl.noPlaceJson);
  const { features, copyright, generator } = collection.data;
  if (features.length === 0) throw new ImportRefused(importNl.noRows);
  if (features.every(isArea)) throw new ImportRefused(importNl.noPlaceShapes);
  const isOsm = /openstreetmap|overpass/i.test(`${textOf(copyright)} ${textOf(generator)}`);
  const table = isOsm ? toOsmTable(features) : toPlainTable(features);
  return { ...table, origin: { kind: "geojson" }, hasHeader: true, attribution: isOsm ? OSM_ATTRIBUTION : undefined };
}

function isArea({ properties, geometry }: Feature): boolean {
  return Shape.safeParse(geometry).success && readAreaFields(properties ?? {}) !== undefined;
}

function toOsmTable(features: readonly Feature[]): Pick<Table, "columns" | "rows"> {
  const rows = features.map(({ id, properties, geometry }, index) => {
    const tags = Object.fromEntries(Object.entries(properties ?? {}).map(([key, value]) => [key, textOf(value)]));
    const [lng, lat] = positionOf(geometry) ?? [];
    const position = lng === undefined || lat === undefined ? undefined : { lat, lng };
    return { number: index + 1, cells: toOsmCells(tags["@id"] ?? String(id ?? index), position, tags) };
  });
  return { columns: OSM_COLUMNS, rows };
}

const COPIES = new Set(["lat", "lng", "lon", "latitude", "longitude", "x", "y"]);

function toPlainTable(features: readonly Feature[]): Pick<Table, "columns" | "rows"> {
  // The geometry is the truth; columns with a copy of it would only be in the way.
  const names = [...new Set(features.flatMap(({ properties }) => Object.keys(properties ?? {})))].filter((name) => !COPIES.has(foldHeader(name)));
  const hasIds = features.every(({ id }) => id !== undefined) && !names.some((name) => foldHeader(name) === "id");
  const rows = features.map(({ id, properties, geometry }, index) => {
    const [lng, lat] = positionOf(geometry)?.map(withDecimals) ?? ["", ""];
    const cells = names.map((name) => textOf(properties?.[name]));
    return { number: index + 1, cells: [lng ?? "", lat ?? "", ...(hasIds ? [String(id)] : []), ...cells] };
  });
  return { columns: ["lng", "lat", ...(hasIds ? ["id"] : []), ...names], rows };
}

function positionOf(geometry: unknown): [number, number] | undefined {
  const point = Pointed.safeParse(geometry);
  if (point.success) return [point.data.coordinates[0], point.data.coordinates[1]];
  const line = Lined.safeParse(geometry);
  const middle = line.success ? line.data.coordinates[Math.floor(line.data.coordinates.length / 2)] : undefined;
  if (middle !== undefined) return [middle[0], middle[1]];
  const shape = Shape.safeParse(geometry);
  const inside = shape.success ? pointInside(shape.data) : undefined;
  return inside && [inside.lng, inside.lat];
}

/** Degrees get six decimals, so that a round number is not taken for a rough one; metres stay as they are. */
function withDecimals(value: number): string {
  return Math.abs(value) < 180 ? value.toFixed(6) : String(value);
}

function textOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value).trim() : "";
}
