import { randomUUID } from "node:crypto";

import type { Task } from "@schuifaan/shared/contract/redactie";

import type { Database } from "../database/open-database.ts";

export type NewTask = {
  /** What it is about, in words of the program: a second task of the same kind about the same is not made. */
  readonly about: string;
  readonly placeId?: string;
  /** Whose wijkredactie it is for, where there is no place yet. */
  readonly areaCodes?: readonly string[] | undefined;
  readonly dueAt?: Date;
  /** Kept whole in `tasks.body`, its kind in `tasks.kind` too. */
  readonly body: Task["body"];
};

/** Asks the wijkredactie of the areas that the place lies in to do something; a task without areas is for who has everything. */
export async function addTask(transaction: Database, { about, placeId, areaCodes = [], dueAt, body }: NewTask, now: Date): Promise<void> {
  const place = placeId === undefined ? undefined : await transaction.selectFrom("places").select("area_codes").where("id", "=", placeId).executeTakeFirst();
  await transaction
    .insertInto("tasks")
    .values({
      id: randomUUID(),
      kind: body.kind,
      place_id: placeId ?? null,
      area_codes: place?.area_codes ?? JSON.stringify(areaCodes),
      about,
      body: JSON.stringify(body),
      state: "open",
      created_at: now.toISOString(),
      due_at: dueAt?.toISOString() ?? null,
    })
    .onConflict((conflict) => conflict.columns(["kind", "about"]).doNothing())
    .execute();
}
