import { type getWorklist, type PlaceName, Task, TaskKind } from "@schuifaan/shared/contract/redactie";
import { sql } from "kysely";
import type { z } from "zod";

import type { Database } from "../database/open-database.ts";
import { EDITORS, requireRoleSomewhere, type Who } from "../identity/may.ts";
import { isInAreasOf } from "./is-in-areas-of.ts";
import { readPlaceNames } from "./read-place-names.ts";

type Worklist = z.output<typeof getWorklist.output>;

/** More than anybody does in a sitting; the counts are of all. */
const MOST_TASKS = 300;
const WEEK_IN_MS = 7 * 86_400_000;

/** What waits in somebody's areas: what is due first, and then what has waited longest. Throws a Refusal for who is no editor. */
export async function readWorklist(db: Database, who: Who, now: Date): Promise<Worklist> {
  requireRoleSomewhere(who, EDITORS);
  const theirs = isInAreasOf(who, EDITORS);
  const rows = await db
    .selectFrom("tasks")
    .selectAll()
    .where("state", "=", "open")
    .where(theirs)
    .orderBy(sql`COALESCE(due_at, '9')`)
    .orderBy("created_at")
    .limit(MOST_TASKS)
    .execute();
  const counted = await db
    .selectFrom("tasks")
    .select(({ fn }) => ["kind", fn.countAll<number>().as("n")])
    .where("state", "=", "open")
    .where(theirs)
    .groupBy("kind")
    .execute();
  const { done } = await db
    .selectFrom("tasks")
    .select(({ fn }) => fn.countAll<number>().as("done"))
    .where("state", "=", "closed")
    .where("closed_at", ">", new Date(now.getTime() - WEEK_IN_MS).toISOString())
    .where(theirs)
    .executeTakeFirstOrThrow();
  const places = await readPlaceNames(db, rows.flatMap(({ place_id: id }) => id ?? []));
  return {
    tasks: rows.map((row) => toTask(row, places)),
    counts: Object.fromEntries(counted.map(({ kind, n }) => [TaskKind.parse(kind), n])),
    total: counted.reduce((sum, { n }) => sum + n, 0),
    doneThisWeek: done,
  };
}

type Row = { readonly id: string; readonly place_id: string | null; readonly body: string; readonly created_at: string; readonly due_at: string | null };

function toTask({ id, place_id: placeId, body, created_at: createdAt, due_at: dueAt }: Row, places: ReadonlyMap<string, z.infer<typeof PlaceName>>): Task {
  const place = places.get(placeId ?? "");
  return { id, createdAt, ...(dueAt !== null && { dueAt }), ...(place && { place }), body: Task.shape.body.parse(JSON.parse(body)) };
}
