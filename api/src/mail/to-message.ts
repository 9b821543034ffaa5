import { type Letter, messageIdOf } from "./letter.ts";

/** For nodemailer. RFC 3834: a machine wrote it, so that no holiday answer comes back. */
export function toMessage({ id, to, replyTo, subject, text, html, headers }: Letter, from: string, now: Date) {
  return {
    from,
    to: { name: to.name ?? "", address: to.address },
    ...(replyTo === undefined ? {} : { replyTo }),
    subject,
    text,
    html,
    date: now,
    messageId: messageIdOf(id, from),
    headers: { "Auto-Submitted": "auto-generated", ...headers },
  };
}
