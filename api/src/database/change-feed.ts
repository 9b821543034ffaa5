import { sql, type Transaction } from "kysely";
import { z } from "zod";

import type { Database } from "./open-database.ts";
import type { Tables } from "./tables.ts";

/** What changed: a place by id, an area by code (every edition of it), or so much that all is to be read again. */
const ChangeKind = z.enum(["place", "area", "all"]);
export type Change = { readonly kind: z.infer<typeof ChangeKind>; readonly subject: string };
export type NumberedChange = Change & { readonly seq: number };

/** A follower that fell further behind than this reads everything again. */
const CHANGES_KEPT = 100_000;
const ROWS_PER_INSERT = 5000;

/**
 * Numbers the changes of this transaction and writes them to the feed; answers the last number, for `reachedSeq`.
 * Call it last: from here on other writers wait until this transaction ends, and so commit in the order of the
 * numbers. Whoever writes places first, in the order of their ids, and then calls this, cannot deadlock.
 */
export async function recordChanges(transaction: Transaction<Tables>, changes: readonly Change[]): Promise<number> {
  const { last } = await transaction
    .updateTable("change_counter")
    .set({ last: sql<number>`last + ${changes.length}` })
    .where("id", "=", 1)
    .returning("last")
    .executeTakeFirstOrThrow();
  const before = last - changes.length;
  const at = new Date().toISOString();
  const rows = changes.map(({ kind, subject }, index) => ({ seq: before + index + 1, kind, subject, at }));
  for (let from = 0; from < rows.length; from += ROWS_PER_INSERT) {
    await transaction.insertInto("changes").values(rows.slice(from, from + ROWS_PER_INSERT)).execute();
  }
  await transaction.deleteFrom("changes").where("seq", "<=", last - CHANGES_KEPT).execute();
  return last;
}

/** The changes after a number, in order and without gaps; starts later than `after + 1` when older ones were pruned. */
export async function readChanges(db: Database, after: number, limit: number): Promise<NumberedChange[]> {
  const rows = await db
    .selectFrom("changes")
    .select(["seq", "kind", "subject"])
    .where("seq", ">", after)
    .orderBy("seq")
    .limit(limit)
    .execute();
  return rows.map(({ seq, kind, subject }) => ({ seq, kind: ChangeKind.parse(kind), subject }));
}

/** Which database this is (a restored one counts as another), and the number of its last change. */
export async function readFeedState(db: Database): Promise<{ databaseId: string; last: number }> {
  const state = await db
    .selectFrom(["change_counter", "meta"])
    .select(["change_counter.last", "meta.value"])
    .where("change_counter.id", "=", 1)
    .where("meta.name", "=", "database_id")
    .executeTakeFirstOrThrow();
  return { databaseId: state.value, last: state.last };
}
