import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";

import { type CarrierOrder, CarrierReport } from "./carried-letter.ts";
import { type Letter, MailRefused, type Post } from "./letter.ts";

export type CarrierSettings = {
  /** The program, as a file: see carry-mails-main.ts. */
  readonly program: string;
  readonly url: string;
  readonly from: string;
  /** The folder. */
  readonly receipts: string;
};

/**
 * Hands letters to a process of its own, which talks SMTP. When this server is killed in the middle of a conversation, that
 * process finishes it and leaves the receipt: so a mail is not sent again because of it (see decision 0016).
 */
export function openCarrierPost({ program, url, from, receipts }: CarrierSettings): Post {
  let carrier: ChildProcess | undefined = undefined;
  const wake = () => {
    // Of a group of its own, or Ctrl-C in a terminal would reach it too.
    carrier = fork(program, [], { detached: true, stdio: ["ignore", "ignore", "inherit", "ipc"] });
    // A program that cannot be started, or a channel that closes meanwhile, fails the mail in hand and nothing more.
    carrier.on("error", () => undefined);
    tell(carrier, { kind: "open", url, from, receipts });
    return carrier;
  };
  return {
    deliver: async (letter, now) => {
      const awake = carrier?.connected === true ? carrier : wake();
      tell(awake, { kind: "deliver", letter, now: now.toISOString() });
      settle(await hearAbout(awake, letter));
    },
    close: () => {
      if (carrier?.connected === true) carrier.disconnect();
    },
  };
}

function tell(carrier: ChildProcess, order: CarrierOrder | { kind: "deliver"; letter: Letter; now: string }): void {
  carrier.send(order);
}

async function hearAbout(carrier: ChildProcess, { id }: Letter): Promise<CarrierReport> {
  const gone = new AbortController();
  const ends = once(carrier, "exit", { signal: gone.signal }).then(() => ({ kind: "failed", id, code: "ECARRIERGONE" }) as const);
  try {
    for (;;) {
      const heard = await Promise.race([once(carrier, "message", { signal: gone.signal }), ends]);
      const report = CarrierReport.parse(Array.isArray(heard) ? heard[0] : heard);
      if (report.id === id) return report;
    }
  } finally {
    ends.catch(() => undefined);
    gone.abort();
  }
}

/** As a post in this process would: silently, or by throwing. */
function settle(report: CarrierReport): void {
  if (report.kind === "refused") throw new MailRefused(report.failure, report.isAddressAtFault);
  if (report.kind === "failed") throw Object.assign(new Error("The mail was not taken over"), { code: report.code });
}
