import { randomUUID } from "node:crypto";

import type { Transaction } from "kysely";

import type { Database } from "../database/open-database.ts";
import type { Tables } from "../database/tables.ts";

/** Undoes a dry run after it did everything, so that its report is the report of the real thing. */
class DryRunOver extends Error {}

export type ImportWork<Outcome> = (transaction: Transaction<Tables>, importId: string) => Promise<{
  readonly outcome: Outcome;
  /** What the `imports` table keeps; nothing when nothing changed. */
  readonly log: { readonly kind: "areas" | "places"; readonly source: string; readonly report: readonly string[] } | undefined;
}>;

/** One transaction for a whole import: everything is written, or, when it is a dry run or fails, nothing. */
export async function saveOrPretend<Outcome>(db: Database, isDryRun: boolean, work: ImportWork<Outcome>, now: Date): Promise<Outcome> {
  const importId = randomUUID();
  let pretended: { readonly outcome: Outcome } | undefined;
  try {
    return await db.transaction().execute(async (transaction) => {
      const { outcome, log } = await work(transaction, importId);
      pretended = { outcome };
      if (isDryRun) throw new DryRunOver();
      if (log !== undefined) await writeLog(transaction, importId, log, now);
      return outcome;
    });
  } catch (error) {
    if (error instanceof DryRunOver && pretended !== undefined) return pretended.outcome;
    throw error;
  }
}

async function writeLog(
  transaction: Transaction<Tables>,
  id: string,
  { kind, source, report }: { readonly kind: string; readonly source: string; readonly report: readonly string[] },
  now: Date,
): Promise<void> {
  await transaction.insertInto("imports").values({ id, kind, source, started_at: now.toISOString(), report: report.join("\n") }).execute();
}
