import { z } from "zod";

import type { Database } from "../database/open-database.ts";
import { erasedText } from "../text/erased-text.ts";
import { daysAgo } from "./days-ago.ts";

/** Makers who left, and those who were asked and did not answer for as long as their link was good. */
export async function eraseMakers(db: Database, now: Date): Promise<void> {
  const gone = await db
    .selectFrom("makers")
    .select(["id", "name", "place_id as placeId"])
    .where((maker) =>
      maker.or([
        maker("erase_after", "<=", now.toISOString()),
        maker.and([maker("confirmed_at", "is", null), maker("left_at", "is", null), maker("invited_at", "<=", daysAgo(now, 30))]),
      ]),
    )
    .execute();
  for (const maker of gone) await db.transaction().execute(async (transaction) => await eraseMaker(transaction, maker));
}

type Gone = { readonly id: string; readonly name: string; readonly placeId: string };

async function eraseMaker(db: Database, { id, name, placeId }: Gone): Promise<void> {
  await db.deleteFrom("links").where("maker_id", "=", id).execute();
  await db.deleteFrom("answer_links").where("maker_id", "=", id).execute();
  await db.deleteFrom("stopped_questions").where("maker_id", "=", id).execute();
  await db.deleteFrom("mails").where("maker_id", "=", id).execute();
  await db.updateTable("versions").set({ maker_id: null }).where("maker_id", "=", id).execute();
  await db.updateTable("consents").set({ maker_id: null }).where("maker_id", "=", id).execute();
  await db.updateTable("calendar_links").set({ maker_id: null }).where("maker_id", "=", id).execute();
  await db.deleteFrom("makers").where("id", "=", id).execute();
  await forgetInTasks(db, placeId, name);
}

/** What waits for the wijkredactie goes on, without whom it came from. */
async function forgetInTasks(db: Database, placeId: string, name: string): Promise<void> {
  const rows = await db.selectFrom("tasks").select(["id", "body"]).where("place_id", "=", placeId).execute();
  for (const row of rows) {
    const { makerName, phone: _gone, ...body } = z.record(z.string(), z.unknown()).parse(JSON.parse(row.body));
    if (makerName !== name) continue;
    await db.updateTable("tasks").set({ body: JSON.stringify({ ...body, makerName: erasedText.somebody }) }).where("id", "=", row.id).execute();
  }
}
