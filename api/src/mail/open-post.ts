import { openCarrierPost } from "./carrier-post.ts";
import type { Post } from "./letter.ts";
import { openOutboxPost } from "./outbox-post.ts";
import { openReceipts } from "./receipts.ts";
import { openSmtpPost } from "./smtp-post.ts";

// RFC 2606: these names never lead anywhere. Examples have such addresses, and a real server would send them back.
const NOWHERE = /[@.](example|invalid|test)$/i;
const THIS_MACHINE = /^(localhost|127(\.\d+){3}|\[::1\])$/;

export type PostSettings = {
  readonly smtpUrl: string | undefined;
  /** The folders of mails that go nowhere, and of receipts. */
  readonly outbox: string;
  readonly receipts: string;
  readonly from: string;
  /** The program that carries mails; without one this process does it itself. */
  readonly carrier?: string | undefined;
};

/** SMTP where it was set up, else the folder. What can reach nobody goes to the folder, unless the server is on this machine. */
export function openPost({ smtpUrl, outbox, receipts, from, carrier }: PostSettings): Post {
  const folder = openOutboxPost(outbox, from);
  if (smtpUrl === undefined) return folder;
  const smtp = carrier === undefined
    ? openSmtpPost({ url: smtpUrl, from, receipts: openReceipts(receipts) })
    : openCarrierPost({ program: carrier, url: smtpUrl, from, receipts });
  const takesAnything = THIS_MACHINE.test(new URL(smtpUrl).hostname);
  return {
    deliver: async (letter, now) => {
      const post = NOWHERE.test(letter.to.address) && !takesAnything ? folder : smtp;
      await post.deliver(letter, now);
    },
    close: () => {
      smtp.close();
      folder.close();
    },
  };
}
