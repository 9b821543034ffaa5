import { Task } from "@schuifaan/shared/contract/redactie";
import type { WrongKind } from "@schuifaan/shared/contract/tips";
import type { Place } from "@schuifaan/shared/domain/place";

import type { Database } from "../database/open-database.ts";
import { addTask } from "../mail/add-task.ts";

type Reported = { readonly tip: string; readonly wrong: WrongKind; readonly note: string | undefined; readonly looksLikeMachine: boolean };

/**
 * One task a place, however many tell it: with the newest report of a person, and how often it was told. A task that was
 * done is opened again. The place must be locked.
 */
export async function keepReportTask(db: Database, { id: placeId }: Pick<Place, "id">, report: Reported, now: Date): Promise<void> {
  const row = await db.selectFrom("tasks").select(["id", "body", "state"]).where("kind", "=", "tip_wrong").where("about", "=", placeId).executeTakeFirst();
  if (row === undefined) {
    await addTask(db, { about: placeId, placeId, body: { kind: "tip_wrong", times: 1, ...report } }, now);
    return;
  }
  const known = Task.shape.body.parse(JSON.parse(row.body));
  const before = row.state === "open" && known.kind === "tip_wrong" ? known : undefined;
  const newest = report.looksLikeMachine && before !== undefined ? before : report;
  const body = { kind: "tip_wrong", times: (before?.times ?? 0) + 1, tip: newest.tip, wrong: newest.wrong, note: newest.note, looksLikeMachine: newest.looksLikeMachine } as const;
  const reopened = before === undefined ? { state: "open", created_at: now.toISOString(), closed_at: null, closed_by: null, outcome: null } : {};
  await db
    .updateTable("tasks")
    .set({ body: JSON.stringify(body), ...reopened })
    .where("id", "=", row.id)
    .execute();
}

type Note = { readonly placeId: string; readonly tip: string; readonly note: string; readonly looksLikeMachine: boolean };

/** Words that came after the report, where it is the one in the task. */
export async function addNoteToTask(db: Database, { placeId, tip, note, looksLikeMachine }: Note): Promise<void> {
  await changeBody(db, placeId, (body) => (body.tip === tip ? { ...body, note, looksLikeMachine: body.looksLikeMachine || looksLikeMachine } : body));
}

/** What somebody wrote is for as long as it is being looked at; in a task that is done it would stay for ever. */
export async function forgetWords(db: Database, placeId: string): Promise<void> {
  await changeBody(db, placeId, (body) => ({ ...body, note: undefined }));
}

type ReportTask = Extract<Task["body"], { kind: "tip_wrong" }>;

async function changeBody(db: Database, placeId: string, change: (body: ReportTask) => ReportTask): Promise<void> {
  const row = await db.selectFrom("tasks").select(["id", "body"]).where("kind", "=", "tip_wrong").where("about", "=", placeId).executeTakeFirst();
  const body = row && Task.shape.body.parse(JSON.parse(row.body));
  if (body?.kind !== "tip_wrong") return;
  await db.updateTable("tasks").set({ body: JSON.stringify(change(body)) }).where("id", "=", row?.id ?? "").execute();
}
