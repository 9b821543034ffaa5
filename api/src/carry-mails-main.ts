import { CarrierOrder, type CarrierReport } from "./mail/carried-letter.ts";
import { failureOf } from "./mail/failure-of.ts";
import { MailRefused, type Post } from "./mail/letter.ts";
import { openReceipts } from "./mail/receipts.ts";
import { openSmtpPost } from "./mail/smtp-post.ts";

// A program of its own, started by the server (see mail/carrier-post.ts): it outlives a server that is killed for as long as
// the mail in hand takes, so that its receipt is written.

let post: Post | undefined = undefined;
let inHand = 0;

async function carry(order: CarrierOrder): Promise<void> {
  if (order.kind === "open") {
    post = openSmtpPost({ url: order.url, from: order.from, receipts: openReceipts(order.receipts) });
    return;
  }
  const { letter, now } = order;
  inHand += 1;
  const report = await deliver({ ...letter, replyTo: letter.replyTo }, new Date(now));
  inHand -= 1;
  if (process.connected) process.send?.(report);
  else leaveWhenDone();
}

async function deliver(letter: Parameters<Post["deliver"]>[0], now: Date): Promise<CarrierReport> {
  const { id } = letter;
  try {
    await post?.deliver(letter, now);
    return { kind: "taken", id };
  } catch (error) {
    if (!(error instanceof MailRefused)) return { kind: "failed", id, code: failureOf(error) };
    return { kind: "refused", id, failure: error.message, isAddressAtFault: error.isAddressAtFault };
  }
}

function leaveWhenDone(): void {
  if (inHand > 0) return;
  post?.close();
  process.exitCode = 0;
}

process.on("message", (order) => void carry(CarrierOrder.parse(order)));
process.on("disconnect", leaveWhenDone);
// Whoever stops the server stops this by letting go of it, and not in the middle of a mail.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => undefined);
