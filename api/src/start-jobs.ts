import { join } from "node:path";

import { toWallTime } from "@schuifaan/shared/domain/amsterdam-time";

import type { Database } from "./database/open-database.ts";
import type { Env } from "./env.ts";
import { followCalendars } from "./follow/follow-calendars.ts";
import type { MailListener } from "./mail/listen-for-mail.ts";
import { openPost } from "./mail/open-post.ts";
import { openReceipts } from "./mail/receipts.ts";
import { sendMails, settleReceipts } from "./mail/send-mails.ts";
import { erasePersonalData } from "./privacy/erase-personal-data.ts";
import { bringInImports } from "./redactie/bring-in-imports.ts";
import { findDuplicates } from "./redactie/find-duplicates.ts";
import { markLate } from "./relay/mark-late.ts";
import { runRound } from "./rounds/run-round.ts";
import { type Job, runJobs } from "./run-jobs.ts";
import { settleAnswered } from "./tips/settle-answered.ts";
import { createLink } from "./upkeep/links.ts";

export type JobParts = {
  readonly db: Database;
  /** Without a slash at the end. */
  readonly publicUrl: string;
  readonly now: () => Date;
  /** The program that carries mails (carry-mails-main.ts); without it this process does it itself. */
  readonly carrier: string | undefined;
  readonly reportError: (error: unknown) => void;
};

/** Where mails without an SMTP server go. */
export function outboxOf({ DATA_DIR }: Env): string {
  return join(DATA_DIR, "outbox");
}

/**
 * What this server does by itself, each at its time: sending mails, asking makers and the wijkredactie, and erasing what is
 * old. Where the clock stands still nothing is done that hangs on the days, unless JOBS asks for it. Answers how to stop:
 * when it resolves nothing of it runs any more.
 */
export async function startJobs(env: Env, { db, publicUrl, now, carrier, reportError }: JobParts): Promise<() => Promise<void>> {
  const kind = env.JOBS ?? (env.SCHUIFAAN_NOW === undefined ? "all" : "mail");
  if (kind === "none") return async () => undefined;
  let isClosing = false;
  const folder = join(env.DATA_DIR, "receipts");
  const post = openPost({ smtpUrl: env.SMTP_URL, outbox: outboxOf(env), receipts: folder, from: env.MAIL_FROM, carrier });
  const receipts = openReceipts(folder);
  const sender = { db, post, receipts, createLink, publicUrl, replyTo: env.MAIL_REPLY_TO ?? env.MAIL_FROM, now, isClosing: () => isClosing };
  await settleReceipts(sender);

  const mails: Job = { pattern: "*/2 * * * * *", run: () => sendMails(sender) };
  const imports: Job = { pattern: "0 */5 * * * *", run: () => bringInImports(db, now()) };
  const duplicates: Job = { pattern: "0 30 3 * * *", run: () => findDuplicates(db, now()) };
  const reports: Job = { pattern: "30 */5 * * * *", run: () => settleAnswered(db, now()) };
  const always = [mails, imports, duplicates, reports];
  const stop = runJobs(kind === "all" ? [...always, ...jobsByCalendar(db, now, reportError)] : always, reportError);
  const listener = await listenAt(env, { db, now, reportError });
  return async () => {
    isClosing = true;
    await listener?.close();
    await stop();
    post.close();
  };
}

/** What hangs on the days that go by: nothing of it belongs where the clock stands still. */
function jobsByCalendar(db: Database, now: () => Date, reportError: (error: unknown) => void): Job[] {
  return [
    { pattern: "0 7 * * * *", isRunAtStart: true, run: async () => (isDaytime(now()) ? await runRound({ db, now: now(), reportError }) : undefined) },
    { pattern: "0 22 * * * *", run: () => markLate(db, now()) },
    { pattern: "0 40 4 * * *", run: () => erasePersonalData(db, now()) },
    // Each place has a minute of its own.
    { pattern: "20 * * * * *", run: () => followCalendars(db, now()) },
  ];
}

/** Nobody's phone should ring with our mail at night. */
function isDaytime(now: Date): boolean {
  const { time } = toWallTime(now.getTime());
  return time >= "09:00" && time < "18:00";
}

async function listenAt({ MAIL_IN_PORT: port, HOST: host, MAIL_FROM, MAIL_REPLY_TO = MAIL_FROM }: Env, parts: Pick<JobParts, "db" | "now" | "reportError">): Promise<MailListener | undefined> {
  if (port === undefined) return undefined;
  // Most servers never hear mail: what reads it is fetched where one does.
  const { listenForMail } = await import("./mail/listen-for-mail.ts");
  return await listenForMail({ ...parts, port, host, addresses: [MAIL_FROM, MAIL_REPLY_TO] });
}
