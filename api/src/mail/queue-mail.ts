import { randomUUID } from "node:crypto";

import type { Database } from "../database/open-database.ts";

export type Mailbox = { readonly name?: string | undefined; readonly address: string };

export type NewMail = {
  /** What the mail is about, in words of the program: a second one with the same key is not queued. */
  readonly dedupe: string;
  readonly kind: string;
  readonly placeId?: string;
  readonly makerId?: string;
  readonly to: Mailbox;
  readonly subject: string;
  /** Both may hold `{{link:<maker>:<path>}}` (linkTo makes one): it becomes an address with a token when it is sent. */
  readonly text: string;
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Who gets the answer; the wijkredactie when absent. */
  readonly replyTo?: string;
};

/**
 * Puts a mail in the queue, in the same transaction as what it is about: either both are there after a crash, or neither.
 * It is sent within seconds, and once.
 */
export async function queueMail(transaction: Database, mail: NewMail, now: Date): Promise<void> {
  const at = now.toISOString();
  await transaction
    .insertInto("mails")
    .values({
      id: randomUUID(),
      dedupe: mail.dedupe,
      kind: mail.kind,
      place_id: mail.placeId ?? null,
      maker_id: mail.makerId ?? null,
      recipient: JSON.stringify(mail.to),
      subject: mail.subject.replaceAll(/\s+/g, " ").trim(),
      body: mail.text,
      html: mail.html,
      headers: JSON.stringify({ headers: mail.headers ?? {}, replyTo: mail.replyTo }),
      state: "waiting",
      attempts: 0,
      created_at: at,
      next_try_at: at,
    })
    .onConflict((conflict) => conflict.column("dedupe").doNothing())
    .execute();
}
