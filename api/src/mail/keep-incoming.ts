import { createHash } from "node:crypto";

import { inTransaction } from "../database/in-transaction.ts";
import type { Database } from "../database/open-database.ts";
import { addTask } from "./add-task.ts";
import type { MailRow } from "./claim-mail.ts";
import { unmarkFailed } from "./failed-addresses.ts";
import { isAddressAtFault } from "./is-address-at-fault.ts";
import { keepRefusal } from "./keep-refusal.ts";
import type { Incoming } from "./read-incoming.ts";

const DAY_IN_MS = 86_400_000;
const HANDLED_WITHIN_DAYS = 3;
/** Of people we do not know: more than that in a day is no neighbourhood, and would bury the others. */
const MOST_STRANGERS_A_DAY = 50;

/** For now there were enough; whoever sends it may try again tomorrow. */
export class TooManyStrangers extends Error {
  constructor() {
    super("Enough for today");
  }
}

/**
 * A reply becomes a task, once, and counts as an answer to the month's question; a report marks the mail it is about. A mail
 * that is not ours changes nothing: its id cannot be guessed.
 */
export async function keepIncoming(db: Database, incoming: Incoming, now: Date): Promise<void> {
  if (incoming.kind === "nothing") return;
  const { mailId } = incoming;
  const mail = mailId === undefined ? undefined : await db.selectFrom("mails").selectAll().where("id", "=", mailId).executeTakeFirst();
  if (incoming.kind === "reply") await keepReply(db, incoming, mail, now);
  else if (mail?.state === "sent") await keepRefusal(db, mail, { failure: incoming.failure, isAddressAtFault: isAddressAtFault(incoming.failure) }, now);
}

async function keepReply(db: Database, reply: Extract<Incoming, { kind: "reply" }>, mail: MailRow | undefined, now: Date): Promise<void> {
  const { messageId, address, from, subject, text } = reply;
  await inTransaction(db, async (transaction) => {
    const placeId = mail?.place_id ?? (await findOnlyPlaceOf(transaction, address));
    if (placeId === undefined) await refuseMany(transaction, now);
    const about = createHash("sha256").update(`${messageId} ${address} ${text}`).digest("hex");
    const dueAt = new Date(now.getTime() + HANDLED_WITHIN_DAYS * DAY_IN_MS);
    await addTask(transaction, { about, dueAt, ...(placeId !== undefined && { placeId }), body: { kind: "reply", from, subject, text } }, now);
    if (mail === undefined) return;
    await unmarkFailed(transaction, address);
    if (mail.place_id !== null) await answerRounds(transaction, mail.place_id, now);
  });
}

/** No reminders for who has answered in their own words. */
async function answerRounds(db: Database, placeId: string, now: Date): Promise<void> {
  await db.updateTable("rounds").set({ answered_at: now.toISOString(), answer: "reply" }).where("place_id", "=", placeId).where("answered_at", "is", null).execute();
}

async function findOnlyPlaceOf(db: Database, address: string): Promise<string | undefined> {
  const key = address.trim().toLowerCase();
  const rows = await db.selectFrom("makers").select("place_id").distinct().where("email_key", "=", key).where("left_at", "is", null).limit(2).execute();
  return rows.length === 1 ? rows[0]?.place_id : undefined;
}

async function refuseMany(db: Database, now: Date): Promise<void> {
  const since = new Date(now.getTime() - DAY_IN_MS).toISOString();
  const { many } = await db
    .selectFrom("tasks")
    .select((select) => select.fn.countAll<number | string>().as("many"))
    .where("kind", "=", "reply")
    .where("place_id", "is", null)
    .where("created_at", ">", since)
    .executeTakeFirstOrThrow();
  if (Number(many) >= MOST_STRANGERS_A_DAY) throw new TooManyStrangers();
}
