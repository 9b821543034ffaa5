import { toAmsterdamDay } from "@schuifaan/shared/domain/amsterdam-time";
import { z } from "zod";

import type { Database } from "../database/open-database.ts";
import { forgetAskers } from "../tips/count-asker.ts";
import { removePhotoOf } from "../upkeep/photos.ts";
import { daysAgo } from "./days-ago.ts";

// One function for each kind of personal data: what is too old is gone when it resolves. Each may be run again.


export async function eraseLinks(db: Database, now: Date): Promise<void> {
  const past = daysAgo(now, 30);
  await db
    .deleteFrom("links")
    .where((link) => link.or([link("expires_at", "<=", past), link("revoked_at", "<=", past)]))
    .execute();
}

/** Pictures of people whose yes is a year old, and those of places that are not here any more. */
export async function erasePhotos(db: Database, now: Date): Promise<void> {
  const expired = await db
    .selectFrom("consents")
    .innerJoin("photos", "photos.id", "consents.person")
    .select(["photos.id", "photos.place_id"])
    .where("consents.kind", "=", "photo")
    .where("consents.expires_at", "<=", now.toISOString())
    .execute();
  for (const { id, place_id: placeId } of expired) await removePhotoOf(db, { placeId, photo: id, by: {}, now });
  await db.deleteFrom("photos").where("place_id", "not in", (places) => places.selectFrom("places").select("id")).execute();
}

export async function eraseTips(db: Database, now: Date): Promise<void> {
  await db.deleteFrom("tips").where("erase_after", "<=", toAmsterdamDay(now.getTime())).execute();
}

/** What was sent holds no words already; what could not be sent for a month says nothing any more. */
export async function eraseMails(db: Database, now: Date): Promise<void> {
  await db
    .deleteFrom("mails")
    .where((mail) => mail.or([mail("created_at", "<=", daysAgo(now, 90)), mail.and([mail("state", "=", "waiting"), mail("created_at", "<=", daysAgo(now, 30))])]))
    .execute();
}

/** These are remembered, so that the same is not asked again; what they say of people is not. */
const REMEMBERED = ["duplicate", "import"];
const MOST_WAITING_IN_DAYS = 180;

export async function eraseTasks(db: Database, now: Date): Promise<void> {
  const closed = daysAgo(now, 30);
  await db
    .deleteFrom("tasks")
    .where("kind", "not in", REMEMBERED)
    .where((task) => task.or([task("closed_at", "<=", closed), task("created_at", "<=", daysAgo(now, MOST_WAITING_IN_DAYS))]))
    .execute();
  const rows = await db.selectFrom("tasks").select(["id", "body"]).where("kind", "=", "import").where("closed_at", "<=", closed).where("body", "not like", '%"row":{}%').execute();
  for (const { id, body } of rows) {
    const emptied = { ...z.record(z.string(), z.unknown()).parse(JSON.parse(body)), row: {} };
    await db.updateTable("tasks").set({ body: JSON.stringify(emptied) }).where("id", "=", id).execute();
  }
}

export async function eraseImportedRows(db: Database, now: Date): Promise<void> {
  await db.deleteFrom("worklist").where("created_at", "<=", daysAgo(now, 365)).execute();
}

/** Who has no role for a month has no account; who has one signs in again when a session is over. */
export async function eraseColleagues(db: Database, now: Date): Promise<void> {
  const at = now.toISOString();
  await db.deleteFrom("sessions").where("expires_at", "<=", at).execute();
  await db.deleteFrom("verifications").where("expires_at", "<=", at).execute();
  const past = daysAgo(now, 30);
  await db.deleteFrom("grants").where("ended_at", "<=", past).execute();
  const gone = await db
    .selectFrom("users")
    .select("id")
    .where("created_at", "<=", past)
    .where("id", "not in", (grants) => grants.selectFrom("grants").select("user_id"))
    .execute();
  for (const { id } of gone) {
    await db.transaction().execute(async (transaction) => {
      await transaction.deleteFrom("sessions").where("user_id", "=", id).execute();
      await transaction.deleteFrom("accounts").where("user_id", "=", id).execute();
      await transaction.deleteFrom("users").where("id", "=", id).execute();
    });
  }
}

export async function eraseCounts(db: Database, now: Date): Promise<void> {
  const past = daysAgo(now, 2);
  await db.deleteFrom("limits").where("stretch", "<=", past).execute();
  await forgetAskers(db, now);
}

export async function eraseRefusedAddresses(db: Database, now: Date): Promise<void> {
  await db.deleteFrom("failed_addresses").where("failed_at", "<=", daysAgo(now, 183)).execute();
}
