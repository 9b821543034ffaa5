import type { Place } from "@schuifaan/shared/domain/place";
import { readReach } from "@schuifaan/shared/domain/read-reach";

import { inTransaction } from "../database/in-transaction.ts";
import type { Database } from "../database/open-database.ts";
import { Refusal } from "../http/problems.ts";
import { queueMail } from "../mail/queue-mail.ts";
import { writeMail } from "../mail/write-mail.ts";
import { formatMailDay } from "../text/format-mail-day.ts";
import { messageMailText } from "../text/message-mail-text.ts";
import type { Message } from "./message-rows.ts";

export type Answer = {
  readonly message: Message;
  readonly place: Pick<Place, "slug" | "name">;
  /** Absent when somebody rang instead. */
  readonly text: string | undefined;
  /** The first name to put under it. */
  readonly name: string | undefined;
  /** Without a slash at the end. */
  readonly publicUrl: string;
};

/**
 * Passes an answer on to who asked, without the address of who answers; after a phone call only marks it as done. Answers
 * whether a mail goes out. Throws Refusal("changed-meanwhile") when somebody else of the place was first.
 */
export async function answerMessage(db: Database, answer: Answer, now: Date): Promise<boolean> {
  const { message, text } = answer;
  return await inTransaction(db, async (transaction) => {
    const { numUpdatedRows } = await transaction
      .updateTable("messages")
      .set({ answered_at: now.toISOString() })
      .where("id", "=", message.id)
      .where("answered_at", "is", null)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) throw new Refusal("changed-meanwhile");
    const closed = { state: "done", closed_at: now.toISOString(), outcome: "answered" };
    await transaction.updateTable("tasks").set(closed).where("kind", "=", "message_late").where("about", "=", message.id).where("state", "=", "open").execute();
    const reach = readReach(message.reach);
    if (text === undefined || reach?.by !== "email") return false;
    await mailAnswer(transaction, { ...answer, text }, reach.value, now);
    return true;
  });
}

async function mailAnswer(db: Database, { message, place, text, name, publicUrl }: Answer & { readonly text: string }, address: string, now: Date): Promise<void> {
  const { id, firstName, language, eraseAfter, placeId } = message;
  const words = messageMailText[language].toAsker;
  const mail = writeMail({
    language,
    title: words.title(place.name),
    paragraphs: [words.greet(firstName), name === undefined ? words.wroteNobody : words.wrote(name), text],
    choices: [{ label: words.look, address: `${publicUrl}/plek/${place.slug}` }],
    closing: [words.again, words.kept(formatMailDay(eraseAfter, language))],
  });
  await queueMail(db, { dedupe: `answer:${id}`, kind: "answer", placeId, to: { name: firstName, address }, subject: words.subject(place.name), ...mail }, now);
}
