import { createTransport } from "nodemailer";

import { isAddressAtFault } from "./is-address-at-fault.ts";
import { type Letter, MailRefused, type Post } from "./letter.ts";
import type { Receipts } from "./receipts.ts";
import { toMessage } from "./to-message.ts";

/** Shorter than a claim lasts, so that no other server takes over a mail that is still on its way. */
const PATIENCE_IN_MS = 60_000;

export type SmtpSettings = { readonly url: string; readonly from: string; readonly receipts: Receipts };

/** Hands letters to an SMTP server, over one connection that stays open between them, and keeps the receipt. */
export function openSmtpPost({ url, from, receipts }: SmtpSettings): Post {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 1,
    connectionTimeout: PATIENCE_IN_MS,
    greetingTimeout: PATIENCE_IN_MS,
    socketTimeout: PATIENCE_IN_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    deliver: async (letter, now) => {
      try {
        await transport.sendMail({ ...toMessage(letter, from, now), dsn: toDsn(letter) });
        // Nothing may come between these two: a crash here is the one in which a mail goes out again (see decision 0016).
        receipts.keep(letter.id);
      } catch (error) {
        throw toRefusal(error);
      }
    },
    close: () => transport.close(),
  };
}

/** RFC 3461: the report of a failure names the mail, where the server knows how. */
function toDsn({ id, to }: Letter) {
  return { id, return: "headers", notify: "failure", recipient: to.address };
}

/** 5xx about this recipient or this message: final. All else, such as a password or a connection, may be better tomorrow. */
function toRefusal(error: unknown): unknown {
  if (!(error instanceof Error) || !("responseCode" in error) || !("command" in error)) return error;
  const { responseCode, command } = error;
  const isAboutThisMail = command === "RCPT TO" || command === "DATA";
  if (!isAboutThisMail || typeof responseCode !== "number" || responseCode < 500) return error;
  const response = "response" in error && typeof error.response === "string" ? error.response : String(responseCode);
  return new MailRefused(toStatus(response), isAddressAtFault(response));
}

/** Codes only: the words of a server often hold the address. */
function toStatus(response: string): string {
  return /^\d{3}([ -]\d\.\d{1,3}\.\d{1,3})?/.exec(response)?.[0].replace("-", " ") ?? "5xx";
}
