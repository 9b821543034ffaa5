import { inTransaction } from "../database/in-transaction.ts";
import type { Database } from "../database/open-database.ts";
import { claimMail, type MailRow } from "./claim-mail.ts";
import { EMPTIED } from "./emptied-mail.ts";
import { failureOf } from "./failure-of.ts";
import { type CreateLink, fillLinks, NobodyThere } from "./fill-links.ts";
import { keepRefusal } from "./keep-refusal.ts";
import { type Letter, MailRefused, type Post } from "./letter.ts";
import type { Receipts } from "./receipts.ts";

export type MailSender = {
  readonly db: Database;
  readonly post: Post;
  readonly receipts: Receipts;
  readonly createLink: CreateLink;
  /** Without a slash at the end. */
  readonly publicUrl: string;
  /** Who gets the answers when a mail does not say. */
  readonly replyTo: string;
  readonly now: () => Date;
  /** Whether the server is closing: the mail at hand is finished, the next one waits for the next start. */
  readonly isClosing: () => boolean;
};

/** After the first try, the second …: three days in all. */
const PAUSES_IN_MINUTES = [1, 5, 15, 60, 240, 480, 960, 1440, 1440];

/** Sends all that is due, the oldest first, until nothing is. Answers how many went out. Throws only when the database is lost. */
export async function sendMails(sender: MailSender): Promise<number> {
  let sent = 0;
  while (!sender.isClosing()) {
    const mail = await claimMail(sender.db, sender.now());
    if (mail === undefined) break;
    if (await sendMail(sender, mail)) sent += 1;
  }
  return sent;
}

/** What a killed server had sent, and its database did not know yet: told now, for other servers have no such receipts. */
export async function settleReceipts({ db, receipts, now }: Pick<MailSender, "db" | "receipts" | "now">): Promise<void> {
  for (const mailId of receipts.all()) {
    await markSent(db, mailId, now());
    await receipts.drop(mailId);
  }
}

async function markSent(db: Database, mailId: string, now: Date): Promise<void> {
  await db.updateTable("mails").set({ state: "sent", sent_at: now.toISOString(), failure: null, ...EMPTIED }).where("id", "=", mailId).where("state", "=", "sending").execute();
}

async function sendMail(sender: MailSender, mail: MailRow): Promise<boolean> {
  const { db, post, receipts, now } = sender;
  try {
    // Taken over just before this server was killed.
    if (!receipts.has(mail.id)) {
      const letter = await readyLetter(sender, mail);
      await post.deliver(letter, now());
    }
  } catch (error) {
    await keepFailure(db, mail, error, now());
    return false;
  }
  await markSent(db, mail.id, now());
  await receipts.drop(mail.id);
  return true;
}

/** Its tokens are in the database before anybody can have them. */
async function readyLetter({ db, createLink, publicUrl, replyTo, now }: MailSender, mail: MailRow): Promise<Letter> {
  const letter = await inTransaction(db, (transaction) => fillLinks(transaction, mail, { createLink, publicUrl, now: now() }));
  return { ...letter, replyTo: letter.replyTo ?? replyTo };
}

async function keepFailure(db: Database, mail: MailRow, error: unknown, now: Date): Promise<void> {
  const ofMail = db.updateTable("mails").where("id", "=", mail.id);
  if (error instanceof NobodyThere) {
    await ofMail.set({ state: "dropped", ...EMPTIED }).execute();
    return;
  }
  const pause = PAUSES_IN_MINUTES[mail.attempts - 1];
  if (error instanceof MailRefused || pause === undefined) {
    const isAtFault = error instanceof MailRefused && error.isAddressAtFault;
    await keepRefusal(db, mail, { failure: error instanceof MailRefused ? error.message : failureOf(error), isAddressAtFault: isAtFault }, now);
    return;
  }
  const nextTry = new Date(now.getTime() + pause * 60_000).toISOString();
  await ofMail.set({ state: "waiting", next_try_at: nextTry, failure: failureOf(error) }).execute();
}
