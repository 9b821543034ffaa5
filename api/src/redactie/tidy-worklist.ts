import { ImportReason, PlaceName } from "@schuifaan/shared/contract/redactie";
import { AreaCode } from "@schuifaan/shared/domain/area-code";
import { z } from "zod";

import { buildAreaAssigner } from "../areas/build-area-assigner.ts";
import { inTransaction } from "../database/in-transaction.ts";
import type { Database } from "../database/open-database.ts";
import { readWorklistRow, standingOf } from "../import/places/place-by-hand.ts";
import { buildTwinFinder } from "../import/places/build-twin-finder.ts";
import { addTask } from "../mail/add-task.ts";
import { readPlaceNames } from "./read-place-names.ts";

const Row = z.record(z.string(), z.string());
const Twins = z.array(z.object({ id: z.string() }));
const Codes = z.array(AreaCode);
/** In one turn; a list of a country comes in over more. */
const ROWS_AT_A_TIME = 500;

/** Asks the wijkredactie about what came in by itself: rows of lists that need a person, and places that are there twice. */
export async function tidyWorklist(db: Database, now: Date): Promise<void> {
  await inTransaction(db, async (transaction) => {
    await closeSettledImports(transaction, now);
    await bringInImports(transaction, now);
    await findDuplicates(transaction, now);
  });
}

/** Rows that a later version of the list could place, or has no more. */
async function closeSettledImports(db: Database, now: Date): Promise<void> {
  await db
    .updateTable("tasks")
    .set({ state: "closed", closed_at: now.toISOString(), outcome: JSON.stringify({ outcome: "settled" }) })
    .where("kind", "=", "import")
    .where("state", "=", "open")
    .where("about", "not in", (eb) => eb.selectFrom("worklist").select("id"))
    .execute();
}

/** Each row once: what was decided about it stays decided, also when the list comes again. */
async function bringInImports(db: Database, now: Date): Promise<void> {
  const rows = await db
    .selectFrom("worklist")
    .selectAll()
    .where("id", "not in", (eb) => eb.selectFrom("tasks").select("about").where("kind", "=", "import"))
    .orderBy("id")
    .limit(ROWS_AT_A_TIME)
    .execute();
  for (const { id, source, row_number: rowNumber, reason, row: json, candidates } of rows) {
    const row = Row.parse(JSON.parse(json));
    const twins = Twins.parse(JSON.parse(candidates));
    const names = await readPlaceNames(db, twins.map((twin) => twin.id));
    const body = { kind: "import" as const, source, rowNumber, reason: ImportReason.parse(reason), row, alike: [...names.values()] };
    await addTask(db, { about: id, areaCodes: await areasOf(db, { row, row_number: rowNumber }, twins[0]?.id), body }, now);
  }
}

/** Where the row lies, or the place that it may be; a row that tells neither is for who has everything. */
async function areasOf(db: Database, entry: { row: Record<string, string>; row_number: number }, twin: string | undefined): Promise<readonly AreaCode[]> {
  const standing = standingOf(readWorklistRow(entry));
  if (standing !== undefined) return (await buildAreaAssigner(db, standing))(standing, undefined).areaCodes;
  const row = twin === undefined ? undefined : await db.selectFrom("places").select("area_codes").where("id", "=", twin).executeTakeFirst();
  return row === undefined ? [] : Codes.parse(JSON.parse(row.area_codes));
}

/** A pair that was told apart once is never asked about again. Example places take part in nothing. */
async function findDuplicates(db: Database, now: Date): Promise<void> {
  const places = await db
    .selectFrom("places")
    .select(["id", "slug", "name", "area_name", "gemeente_name", "lat", "lng"])
    .where("demo", "=", 0)
    .where("status", "!=", "closed")
    .orderBy("id")
    .execute();
  const finder = buildTwinFinder();
  const byId = new Map(places.map((place) => [place.id, place]));
  for (const { id, name, lat, lng } of places) {
    for (const twin of finder.find(name, { lat, lng })) {
      const other = byId.get(twin.id);
      if (other === undefined) continue;
      const named = PlaceName.parse({ id: other.id, slug: other.slug, name: other.name, areaName: other.area_name ?? undefined, gemeenteName: other.gemeente_name ?? undefined });
      const about = [id, twin.id].toSorted().join(" ");
      await addTask(db, { about, placeId: id, body: { kind: "duplicate", other: named, distanceInMetres: twin.distanceInMetres } }, now);
    }
    finder.add({ id, name, lat, lng });
  }
}
