import { simpleParser } from "mailparser";
import { SMTPServer, type SMTPServerDataStream } from "smtp-server";

import type { Database } from "../database/open-database.ts";
import { keepIncoming, TooManyStrangers } from "./keep-incoming.ts";
import { readIncoming } from "./read-incoming.ts";

export type MailListener = { readonly port: number; close(): Promise<void> };

export type MailListenerParts = {
  readonly db: Database;
  readonly port: number;
  readonly host: string;
  /** Our own addresses; mail for others is refused, and nothing is ever passed on. */
  readonly addresses: readonly string[];
  readonly now: () => Date;
  readonly reportError: (error: unknown) => void;
};

/** Pictures that people attach are thrown away, but the words with them are not. */
const MOST_BYTES = 15_000_000;

/**
 * A small SMTP server that takes answers to our mails, and reports about them. It says 250 only when what came in is in the
 * database; otherwise the sender tries again later. It belongs behind the mail server of an organisation, which does TLS.
 */
export async function listenForMail({ db, port, host, addresses, now, reportError }: MailListenerParts): Promise<MailListener> {
  const ours = new Set(addresses.map(toBareAddress));
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    disableReverseLookup: true,
    size: MOST_BYTES,
    maxClients: 20,
    onRcptTo: ({ address }, _session, callback) => callback(ours.has(toBareAddress(address)) ? null : toReply(550, "5.1.1")),
    onData: (stream, _session, callback) => {
      void answer(callback, takeIn(stream, db, now), reportError);
    },
  });
  // Whoever hangs up in the middle of a sentence is no fault of ours.
  server.on("error", () => undefined);
  await new Promise<void>((resolve, reject) => {
    server.server.once("error", reject);
    server.listen(port, host, resolve);
  });
  const bound = server.server.address();
  return {
    port: bound !== null && typeof bound === "object" ? bound.port : port,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function answer(callback: (error?: Error) => void, taken: Promise<Error | undefined>, reportError: (error: unknown) => void): Promise<void> {
  try {
    callback(await taken);
  } catch (error) {
    reportError(error);
    callback(toReply(451, "4.3.0"));
  }
}

/** Undefined when it was taken in, else what the sender hears. */
async function takeIn(stream: SMTPServerDataStream, db: Database, now: () => Date): Promise<Error | undefined> {
  const mail = await simpleParser(stream, { skipImageLinks: true, keepDeliveryStatus: true });
  if (stream.sizeExceeded) return toReply(552, "5.3.4");
  try {
    await keepIncoming(db, readIncoming(mail), now());
    return undefined;
  } catch (error) {
    if (error instanceof TooManyStrangers) return toReply(452, "4.3.2");
    throw error;
  }
}

function toReply(responseCode: number, status: string): Error {
  return Object.assign(new Error(status), { responseCode });
}

/** "Schuif aan <Post+x@schuifaan.nl>" → "post@schuifaan.nl" */
function toBareAddress(mailbox: string): string {
  const address = /<([^<>]*)>\s*$/.exec(mailbox)?.[1] ?? mailbox;
  return address.trim().toLowerCase().replace(/\+[^@]*@/, "@");
}
