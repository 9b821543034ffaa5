import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

import { simpleParser } from "mailparser";

export type OutboxMail = {
  readonly id: string;
  readonly at: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly links: readonly string[];
};

const MOST_MAILS = 200;

/** The mails in the folder, newest first; none when the folder is not there yet. */
export async function readOutbox(folder: string): Promise<OutboxMail[]> {
  const files = await readdir(folder).catch(() => []);
  const mails = await Promise.all(files.filter((file) => file.endsWith(".eml")).map((file) => readMail(folder, file)));
  return mails.toSorted((one, other) => (one.at < other.at ? 1 : -1)).slice(0, MOST_MAILS);
}

async function readMail(folder: string, file: string): Promise<OutboxMail> {
  const { date, to, subject = "", text = "", html } = await simpleParser(await readFile(join(folder, file)));
  const links = Array.from(text.matchAll(/https?:\/\/[^\s<>"]+/g), ([link]) => link);
  const recipients = [to ?? []].flat().map((each) => each.text);
  return { id: file.replace(".eml", ""), at: date?.toISOString() ?? "", to: recipients.join(", "), subject, text, html: html || "", links: [...new Set(links)] };
}
