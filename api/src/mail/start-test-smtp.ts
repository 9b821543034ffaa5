import type { AddressInfo } from "node:net";

import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";

export type TestSmtp = {
  readonly url: string;
  /** In the order in which they were taken over. */
  readonly arrived: readonly ParsedMail[];
  /** What the next recipients and messages are answered with: an SMTP reply, or undefined to take them. */
  refuse: { recipient?: { code: number; text: string } | undefined; message?: { code: number; text: string } | undefined };
  close(): Promise<void>;
};

/** A real SMTP server on this machine, for tests: it keeps what it takes. */
export async function startTestSmtp(): Promise<TestSmtp> {
  const arrived: ParsedMail[] = [];
  const refuse: TestSmtp["refuse"] = {};
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    disableReverseLookup: true,
    hideDSN: false,
    onRcptTo: (_address, _session, callback) => callback(refuse.recipient && toError(refuse.recipient)),
    onData: (stream, _session, callback) => {
      simpleParser(stream, (error: unknown, mail) => {
        // The client was killed before the end.
        if (error instanceof Error) return callback(error);
        if (refuse.message !== undefined) return callback(toError(refuse.message));
        arrived.push(mail);
        return callback(null);
      });
    },
  });
  // A client that is killed in the middle of a sentence is what some of the tests are about.
  server.on("error", () => undefined);
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  return {
    url: `smtp://127.0.0.1:${portOf(server.server.address())}`,
    arrived,
    refuse,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
      }),
  };
}

function portOf(address: AddressInfo | string | null): number {
  return address !== null && typeof address === "object" ? address.port : 0;
}

function toError({ code, text }: { code: number; text: string }): Error {
  return Object.assign(new Error(text), { responseCode: code });
}
