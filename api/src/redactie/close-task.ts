import { type Outcome, OUTCOMES_OF, Task } from "@schuifaan/shared/contract/redactie";
import { AreaCode } from "@schuifaan/shared/domain/area-code";
import type { Transaction } from "kysely";
import { z } from "zod";

import type { Database } from "../database/open-database.ts";
import type { Tables } from "../database/tables.ts";
import { Refusal } from "../http/problems.ts";
import { EDITORS, requireRole, roleIn, type Who } from "../identity/may.ts";
import { problemText } from "../text/problem-text.ts";
import type { ChangedBy } from "../upkeep/change-place.ts";
import { settleTask } from "./settle-task.ts";

const WEEK_IN_MS = 7 * 86_400_000;
const Codes = z.array(AreaCode);

export type Closing = { readonly who: Who; readonly task: string; readonly outcome: Outcome; readonly now: Date };

/**
 * What became of a task, and everything that follows from it, all or nothing. Answers the number of the last change, when
 * a listing changed. Throws Refusals: for who has no role where the task is, an outcome that does not fit, a task that
 * somebody else closed meanwhile, and whatever stands in the way of what follows.
 */
export async function closeTask(db: Database, { who, task: id, outcome, now }: Closing): Promise<number | undefined> {
  const row = await db.selectFrom("tasks").selectAll().where("id", "=", id).executeTakeFirst();
  if (row === undefined) throw new Refusal("not-found");
  const areas = Codes.parse(JSON.parse(row.area_codes));
  requireRole(who, EDITORS, areas);
  const body = Task.shape.body.parse(JSON.parse(row.body));
  refuseUnfitting(body.kind, outcome);

  const by: ChangedBy = { role: roleIn(who, areas), userId: who.id, source: "redactie" };
  return await db.transaction().execute(async (transaction) => {
    await (outcome.outcome === "no_answer" ? postpone(transaction, id, now) : close(transaction, { id, who, outcome, now }));
    return await settleTask(transaction, { task: { id, about: row.about, placeId: row.place_id ?? undefined, body }, outcome, by, who, now });
  });
}

function refuseUnfitting(kind: Task["body"]["kind"], { outcome }: Outcome): void {
  if (OUTCOMES_OF[kind].includes(outcome)) return;
  throw new Refusal("invalid-input", undefined, [{ in: "body", field: "outcome", detail: problemText.outcomesOf(OUTCOMES_OF[kind]) }]);
}

async function close(transaction: Transaction<Tables>, { id, who, outcome, now }: { id: string; who: Who; outcome: Outcome; now: Date }): Promise<void> {
  const closed = await transaction
    .updateTable("tasks")
    .set({ state: "closed", closed_at: now.toISOString(), closed_by: who.id, outcome: JSON.stringify(outcome) })
    .where("id", "=", id)
    .where("state", "=", "open")
    .returning("id")
    .executeTakeFirst();
  if (closed === undefined) throw new Refusal("changed-meanwhile");
}

async function postpone(transaction: Transaction<Tables>, id: string, now: Date): Promise<void> {
  await transaction
    .updateTable("tasks")
    .set({ due_at: new Date(now.getTime() + WEEK_IN_MS).toISOString() })
    .where("id", "=", id)
    .where("state", "=", "open")
    .execute();
}
