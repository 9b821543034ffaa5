import type { Readable } from "node:stream";

import { simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";

/** A mail as its reader has it. */
type Letter = {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly replyTo: string;
  /** Header names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  /** The addresses in the plain text, in order. */
  readonly links: readonly string[];
};

export type Mailbox = {
  /** For SMTP_URL. */
  readonly url: string;
  readonly letters: readonly Letter[];
  /** The newest for this address with this in its subject or text, among those after the first `since`; waits until it is there. */
  find(to: string, about: RegExp, since?: number): Promise<Letter>;
  close(): Promise<void>;
};

const PATIENCE_IN_MS = 20_000;
const LOOK_EVERY_MS = 100;

/** A real SMTP server that delivers everything into one pile. */
export async function openMailbox(): Promise<Mailbox> {
  const letters: Letter[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onData: (stream, session, done) => {
      const to = session.envelope.rcptTo.map(({ address }) => address).join(", ");
      // The sender hears that it came before it is read: what cannot be read is missed by whoever waits for it.
      stream.once("end", () => done());
      void readLetter(to, stream).then((letter) => letters.push(letter));
    },
  });
  const port = await new Promise<number>((resolve) => {
    const listening = server.listen(0, "127.0.0.1", () => {
      const address = listening.address();
      resolve(address !== null && typeof address === "object" ? address.port : 0);
    });
  });
  return {
    url: `smtp://127.0.0.1:${port}`,
    letters,
    find: async (to, about, since = 0) => {
      const until = Date.now() + PATIENCE_IN_MS;
      while (Date.now() < until) {
        const letter = letters.slice(since).findLast((one) => one.to === to && about.test(`${one.subject}\n${one.text}`));
        if (letter !== undefined) return letter;
        await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
      }
      throw new Error(`No mail for ${to} about ${about.source}; there are: ${letters.map((one) => `${one.to}: ${one.subject}`).join(" | ")}`);
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function readLetter(to: string, stream: Readable): Promise<Letter> {
  const { subject = "", text = "", html, replyTo, headerLines } = await simpleParser(stream);
  return {
    to,
    subject,
    text,
    html: html === false ? "" : (html ?? ""),
    replyTo: replyTo?.text ?? "",
    headers: new Map(headerLines.map(({ key, line }) => [key, line.slice(key.length + 1).trim()])),
    links: text.match(/https?:\/\/[^\s>)]+/g) ?? [],
  };
}
