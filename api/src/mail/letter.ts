import type { Mailbox } from "./queue-mail.ts";

/** A mail as it goes out: every link filled in. */
export type Letter = {
  /** Of the mail in the queue; the Message-ID follows from it, so that a second delivery can be known as the same. */
  readonly id: string;
  readonly to: Mailbox;
  readonly replyTo: string | undefined;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
};

/** Where letters go. Resolves when whoever carries it further has taken it over for good. */
export type Post = {
  /** Throws MailRefused when trying again is of no use, anything else when it is. */
  deliver(letter: Letter, now: Date): Promise<void>;
  close(): void;
};

/** The mail is not wanted: by the server of that address, or by ours. */
export class MailRefused extends Error {
  /** Whether it is the address that is at fault, and not what we wrote or who we are. */
  readonly isAddressAtFault: boolean;

  constructor(failure: string, isAddressAtFault: boolean) {
    super(failure);
    this.isAddressAtFault = isAddressAtFault;
  }
}

/** "Schuif aan <schuifaan@example.org>" → "example.org" */
function domainOf(mailbox: string): string {
  return /@([^@>\s]+)>?\s*$/.exec(mailbox)?.[1] ?? "localhost";
}

/** RFC 5322: the same at every try. */
export function messageIdOf(id: string, from: string): string {
  return `<${id}@${domainOf(from)}>`;
}
