import type { AddressObject, ParsedMail } from "mailparser";

import { cutQuote } from "./cut-quote.ts";

/** What a mail that came in is to us. */
export type Incoming =
  | { readonly kind: "report"; readonly mailId: string; readonly failure: string }
  | { readonly kind: "reply"; readonly mailId: string | undefined; readonly messageId: string; readonly from: string; readonly address: string; readonly subject: string; readonly text: string }
  /** Holiday answers, receipts, reports of delay: nobody has to do anything. */
  | { readonly kind: "nothing" };

const UUID = String.raw`[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}`;
const OUR_MESSAGE_ID = new RegExp(`<(${UUID})@`, "i");
const MOST_OF_A_LINE = 200;

export function readIncoming(mail: ParsedMail): Incoming {
  const report = readReport(mail);
  if (report !== undefined) return report;
  if (isFromMachine(mail)) return { kind: "nothing" };
  const [sender] = addressesOf(mail.from);
  return {
    kind: "reply",
    mailId: OUR_MESSAGE_ID.exec([mail.inReplyTo, mail.references].flat().join(" "))?.[1]?.toLowerCase(),
    messageId: mail.messageId ?? "",
    from: cutLine(sender?.text ?? ""),
    address: sender?.address ?? "",
    subject: cutLine(mail.subject ?? ""),
    text: cutQuote(mail.text ?? ""),
  };
}

function addressesOf(from: AddressObject | undefined) {
  return (from?.value ?? []).map(({ name, address = "" }) => ({ address, text: name === "" ? address : `${name} <${address}>` }));
}

function cutLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim().slice(0, MOST_OF_A_LINE);
}

/** RFC 3464. Only "failed" is one: what is delayed may still arrive. Undefined when it is no report. */
function readReport(mail: ParsedMail): Incoming | undefined {
  const content = mail.headers.get("content-type");
  const isReport = typeof content === "object" && "value" in content && content.value === "multipart/report";
  if (!isReport) return undefined;
  const status = mail.attachments.find(({ contentType }) => /^message\/(global-)?delivery-status$/.test(contentType))?.content.toString() ?? "";
  const returned = mail.attachments.filter(({ contentType }) => /rfc822/.test(contentType)).map(({ content: part }) => part.toString());
  const envelope = new RegExp(`^Original-Envelope-Id:\\s*(${UUID})\\s*$`, "im").exec(status)?.[1];
  const mailId = envelope ?? OUR_MESSAGE_ID.exec(returned.join("\n"))?.[1] ?? OUR_MESSAGE_ID.exec([mail.inReplyTo, mail.references].flat().join(" "))?.[1];
  if (!/^Action:\s*failed\s*$/im.test(status) || mailId === undefined) return { kind: "nothing" };
  return { kind: "report", mailId: mailId.toLowerCase(), failure: failureIn(status) };
}

/** Codes only, such as "550 5.1.1": the words often hold the address. */
function failureIn(status: string): string {
  const code = /^Diagnostic-Code:\s*smtp;\s*(\d{3})\b/im.exec(status)?.[1];
  const enhanced = /^Status:\s*(\d\.\d{1,3}\.\d{1,3})/im.exec(status)?.[1];
  return [code, enhanced].filter((part) => part !== undefined).join(" ") || "5.0.0";
}

/** RFC 3834, and what programs from before it say. */
function isFromMachine({ headers }: ParsedMail): boolean {
  const submitted = headers.get("auto-submitted") ?? "no";
  const precedence = headers.get("precedence");
  const isBulk = typeof precedence === "string" && /^(bulk|junk|list|auto_reply)$/i.test(precedence);
  return submitted !== "no" || isBulk || headers.has("x-autoreply") || headers.has("x-autorespond");
}
