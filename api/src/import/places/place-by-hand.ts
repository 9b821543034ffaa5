import type { Point } from "@schuifaan/shared/domain/point";
import type { PlaceType } from "@schuifaan/shared/domain/taxonomy";
import type { Transaction } from "kysely";

import { buildAreaAssigner } from "../../areas/build-area-assigner.ts";
import type { Tables } from "../../database/tables.ts";
import { type Standing, toBarePlace } from "../../places/bare-place.ts";
import { claimSlug } from "../../places/claim-slug.ts";
import { toPlaceId } from "../../places/name-places.ts";
import { savePlaces } from "../../places/save-places.ts";
import { guessColumns } from "./guess-columns.ts";
import { mergePlace } from "./merge-place.ts";
import { readRow, type ReadRow } from "./read-row.ts";

type WorklistRow = { readonly source: string; readonly source_key: string; readonly row_number: number; readonly row: Readonly<Record<string, string>> };
type ByHand = { readonly point: Point | undefined; readonly type: PlaceType | undefined };

/** What a row lacks still, before it can be a place. */
export class RowIncomplete extends Error {
  readonly missing: "name" | "point" | "type";

  constructor(missing: RowIncomplete["missing"]) {
    super(`The row has no ${missing}`);
    this.missing = missing;
  }
}

/** A row of the worklist, read by the names of its own columns. */
export function readWorklistRow({ row, row_number: number }: Pick<WorklistRow, "row" | "row_number">): ReadRow {
  const read = { number, cells: Object.values(row) };
  const table = { columns: Object.keys(row), rows: [read], origin: { kind: "geojson" }, hasHeader: true, attribution: undefined } as const;
  return readRow(read, guessColumns(table));
}

/**
 * Makes a row of the worklist a place, with what a person knows and the list does not. It gets the id that the next import
 * of the list looks for, so that the list keeps it up from then on. Answers the number of the change. Throws RowIncomplete.
 */
export async function placeByHand(transaction: Transaction<Tables>, entry: WorklistRow, { point, type: given }: ByHand, now: Date): Promise<number> {
  const { source, source_key: sourceKey } = entry;
  const read = readWorklistRow(entry);
  if (read.name === "") throw new RowIncomplete("name");
  const standing = point === undefined ? standingOf(read) : { ...point, precision: "door" as const };
  if (standing === undefined) throw new RowIncomplete("point");
  const type = given ?? read.type;
  if (type === undefined) throw new RowIncomplete("type");
  const id = toPlaceId(source, sourceKey);
  const slug = await claimSlug(transaction, { id, name: read.name, woonplaats: read.address.woonplaats });
  const areas = (await buildAreaAssigner(transaction, standing))(standing, undefined);
  const bare = toBarePlace({ id, slug, type, source, name: read.name, sourceKey }, standing);
  return await savePlaces(transaction, [mergePlace(bare, { ...read.facts, name: read.name, type }, standing, areas)], now);
}

export function standingOf({ position }: ReadRow): Standing | undefined {
  if (position === undefined || position === "outside") return undefined;
  return { ...position.point, precision: position.isRough ? "street_area" : "door" };
}
