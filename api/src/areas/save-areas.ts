import { isDeepStrictEqual } from "node:util";

import type { GemeenteCode } from "@schuifaan/shared/domain/area-code";
import type { AreaWithShape } from "@schuifaan/shared/domain/area";
import { simplifyShape } from "@schuifaan/shared/domain/shape-simplify";
import type { Transaction } from "kysely";

import { recordChanges, type Change } from "../database/change-feed.ts";
import { inTransaction } from "../database/in-transaction.ts";
import type { Database } from "../database/open-database.ts";
import type { Tables } from "../database/tables.ts";
import { gemeenteOf, toAreaRow, type AreaRow } from "./area-rows.ts";
import { assignAreas } from "./assign-areas.ts";
import { chooseCurrent } from "./choose-current.ts";
import { deriveGemeenten } from "./derive-gemeenten.ts";
import { nameGemeenten } from "./name-gemeenten.ts";

type AreaKey = { readonly code: string; readonly year: number; readonly name: string };

/** What saving came down to. */
export type SavedAreas = {
  readonly added: readonly AreaKey[];
  readonly updated: readonly AreaKey[];
  readonly unchanged: number;
  /** Gemeenten that we made from their wijken, because the source had none. */
  readonly derived: readonly AreaKey[];
  /** Gemeenten whose name nobody told us yet; they cannot be derived. */
  readonly nameless: readonly GemeenteCode[];
  /** How many areas became current, and how many stopped being so. */
  readonly switched: { readonly on: number; readonly off: number };
  /** Places that lie in other areas now. */
  readonly reassigned: number;
};

const OUTLINE_TOLERANCE_IN_METRES = 25;
const ROWS_AT_A_TIME = 200;
/** From here on followers are quicker reading everything again than area by area. */
const MANY = 500;

/**
 * Stores areas beside their other editions (code + year is the key), derives missing gemeenten, decides which edition
 * is current and puts every place in its areas again: all or nothing. `current` of what is given counts for named areas only.
 */
export async function saveAreas(db: Database, areas: readonly AreaWithShape[], now: Date): Promise<SavedAreas> {
  return await inTransaction(db, async (transaction) => await saveWithin(transaction, areas, now));
}

async function saveWithin(db: Transaction<Tables>, areas: readonly AreaWithShape[], now: Date): Promise<SavedAreas> {
  const named = await nameGemeenten(db, areas);
  const own = await upsertChanged(db, named);
  const touched = [...new Set(areas.map(gemeenteOf).filter((code) => code !== undefined))];
  const { gemeenten, nameless } = await deriveGemeenten(db, touched);
  const derived = await upsertChanged(db, gemeenten);
  const switched = await chooseCurrent(db, touched);
  const changed = [own.added, own.updated, derived.added, derived.updated, switched].flat();
  const reassigned = changed.length === 0 ? 0 : await assignAreas(db, now);
  await recordChanges(db, toChanges(changed.map(({ code }) => code)));
  const on = switched.filter(({ is_current: wasCurrent }) => wasCurrent === 0).length;
  return { ...own, derived: [...derived.added, ...derived.updated], nameless, switched: { on, off: switched.length - on }, reassigned };
}

function toChanges(codes: readonly string[]): Change[] {
  const distinct = [...new Set(codes)].toSorted();
  return distinct.length > MANY ? [{ kind: "all", subject: "areas" }] : distinct.map((subject) => ({ kind: "area", subject }));
}

async function upsertChanged(db: Transaction<Tables>, areas: readonly AreaWithShape[]) {
  const added: AreaKey[] = [];
  const updated: AreaKey[] = [];
  for (let from = 0; from < areas.length; from += ROWS_AT_A_TIME) {
    const rows = areas.slice(from, from + ROWS_AT_A_TIME).map(toRow);
    const before = await db.selectFrom("areas").selectAll().where("code", "in", rows.map(({ code }) => code)).execute();
    const known = new Map(before.map((row) => [`${row.code} ${row.year}`, row]));
    for (const row of rows) {
      const stored = known.get(`${row.code} ${row.year}`);
      if (stored !== undefined && isSame(row, stored)) continue;
      await upsert(db, row);
      (stored === undefined ? added : updated).push(toKey(row));
    }
  }
  return { added, updated, unchanged: areas.length - added.length - updated.length };
}

function toRow(area: AreaWithShape): AreaRow {
  const row = toAreaRow(area, simplifyShape(area.shape, OUTLINE_TOLERANCE_IN_METRES));
  return area.level === "named" ? row : { ...row, is_current: 0 };
}

/** Whether it is current is decided later, by all editions together. */
function isSame(row: AreaRow, stored: AreaRow): boolean {
  return isDeepStrictEqual({ ...row, is_current: 0 }, { ...stored, is_current: 0 });
}

async function upsert(db: Transaction<Tables>, row: AreaRow): Promise<void> {
  const { code: _, year: __, is_current: ___, ...facts } = row;
  await db
    .insertInto("areas")
    .values(row)
    .onConflict((conflict) => conflict.columns(["code", "year"]).doUpdateSet(facts))
    .execute();
}

function toKey({ code, year, name }: AreaRow): AreaKey {
  return { code, year, name };
}
