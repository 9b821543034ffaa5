import { ImportReason } from "@schuifaan/shared/contract/redactie";
import { AreaCode } from "@schuifaan/shared/domain/area-code";
import { z } from "zod";

import { buildAreaAssigner } from "../areas/build-area-assigner.ts";
import { inTransaction } from "../database/in-transaction.ts";
import type { Database } from "../database/open-database.ts";
import { readWorklistRow, standingOf } from "../import/places/place-by-hand.ts";
import { addTask } from "../mail/add-task.ts";
import { readPlaceNames } from "./read-place-names.ts";

const Row = z.record(z.string(), z.string());
const Twins = z.array(z.object({ id: z.string() }));
const Codes = z.array(AreaCode);
/** In one turn; a list of a country comes in over more. */
const ROWS_AT_A_TIME = 500;

/** Asks the wijkredactie about the rows of lists that need a person, and no more about those that need none now. */
export async function bringInImports(db: Database, now: Date): Promise<void> {
  await inTransaction(db, async (transaction) => {
    await closeSettled(transaction, now);
    await askAboutNew(transaction, now);
  });
}

/** Rows that a later version of the list could place, or has no more. */
async function closeSettled(db: Database, now: Date): Promise<void> {
  await db
    .updateTable("tasks")
    .set({ state: "closed", closed_at: now.toISOString(), outcome: JSON.stringify({ outcome: "settled" }) })
    .where("kind", "=", "import")
    .where("state", "=", "open")
    .where("about", "not in", (eb) => eb.selectFrom("worklist").select("id"))
    .execute();
}

/** Each row once: what was decided about it stays decided, also when the list comes again. */
async function askAboutNew(db: Database, now: Date): Promise<void> {
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
