import type { PlaceType } from "@schuifaan/shared/domain/taxonomy";
import type { Point } from "@schuifaan/shared/domain/point";
import type { Transaction } from "kysely";
import { z } from "zod";

import type { Tables } from "../database/tables.ts";
import { Refusal } from "../http/problems.ts";
import { placeByHand, RowIncomplete } from "../import/places/place-by-hand.ts";
import { problemText } from "../text/problem-text.ts";

const Row = z.record(z.string(), z.string());

/** Puts a row of an imported list on the map. Throws a Refusal when the row is gone, or lacks what nobody filled in. */
export async function placeImport(transaction: Transaction<Tables>, id: string, given: { point: Point | undefined; type: PlaceType | undefined }, now: Date): Promise<number> {
  const entry = await transaction.selectFrom("worklist").selectAll().where("id", "=", id).executeTakeFirst();
  if (entry === undefined) throw new Refusal("changed-meanwhile");
  await transaction.deleteFrom("worklist").where("id", "=", id).execute();
  try {
    return await placeByHand(transaction, { ...entry, row: Row.parse(JSON.parse(entry.row)) }, given, now);
  } catch (error) {
    if (!(error instanceof RowIncomplete)) throw error;
    const field = error.missing === "name" ? "outcome" : error.missing;
    throw new Refusal("invalid-input", undefined, [{ in: "body", field, detail: problemText.rowIncomplete(error.missing) }]);
  }
}
