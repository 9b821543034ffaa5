import { randomUUID } from "node:crypto";

import type { MessageKind } from "@schuifaan/shared/contract/messages";
import { toAmsterdamDay } from "@schuifaan/shared/domain/amsterdam-time";
import { addDays } from "@schuifaan/shared/domain/calendar-day";
import type { Place } from "@schuifaan/shared/domain/place";
import { addWorkingDays } from "@schuifaan/shared/domain/working-days";

import { inTransaction } from "../database/in-transaction.ts";
import type { Database } from "../database/open-database.ts";
import { Refusal } from "../http/problems.ts";
import { addTask } from "../mail/add-task.ts";
import { findReaders } from "./find-readers.ts";
import { mailMessage } from "./mail-message.ts";
import { insertMessage } from "./message-rows.ts";

export type NewMessage = {
  readonly kind: MessageKind;
  readonly firstName: string;
  readonly reach: string;
  readonly text: string;
  readonly language: "nl" | "en";
  readonly looksLikeMachine: boolean;
};

/** Long enough for a holiday of who answers; then nothing of it is left. */
const KEPT_IN_DAYS = 30;
const PROMISED_WORKING_DAYS = 2;

/** The last day on which an answer to a message of `now` keeps our promise. */
export function promiseFor(now: Date): string {
  return addWorkingDays(toAmsterdamDay(now.getTime()), PROMISED_WORKING_DAYS);
}

/**
 * Mails a message to everybody who looks after the place; what looks like a machine's waits for the wijkredactie, and
 * whoever sent it is told the same. Answers the promise, a day. Throws Refusal("not-found") where nobody would read it.
 */
export async function sendMessage(db: Database, place: Pick<Place, "id" | "name" | "slug">, { looksLikeMachine, ...typed }: NewMessage, now: Date): Promise<string> {
  return await inTransaction(db, async (transaction) => {
    const readers = await findReaders(transaction, place.id);
    if (readers.length === 0) throw new Refusal("not-found");
    const message = {
      ...typed,
      id: randomUUID(),
      placeId: place.id,
      createdAt: now.toISOString(),
      promisedFor: promiseFor(now),
      passedOnAt: looksLikeMachine ? undefined : now.toISOString(),
      eraseAfter: addDays(toAmsterdamDay(now.getTime()), KEPT_IN_DAYS),
    };
    await insertMessage(transaction, message);
    if (looksLikeMachine) {
      const body = { kind: "message_check", message: message.id, firstName: message.firstName, text: message.text } as const;
      await addTask(transaction, { about: message.id, placeId: place.id, body }, now);
    } else {
      for (const reader of readers) await mailMessage(transaction, { message, place, reader }, now);
    }
    return message.promisedFor;
  });
}
