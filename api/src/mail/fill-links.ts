import { z } from "zod";

import type { Database } from "../database/open-database.ts";
import type { MailRow } from "./claim-mail.ts";
import { createAnswerLink } from "./create-answer-link.ts";
import { escapeHtml } from "./escape-html.ts";
import type { Letter } from "./letter.ts";
import { LINK } from "./link-to.ts";

/** Makes a token that opens the listing of a maker, and keeps only its hash. */
export type CreateLink = (db: Database, makerId: string, now: Date) => Promise<string>;

export type LinkSettings = { readonly createLink: CreateLink; readonly publicUrl: string; readonly now: Date };

const Recipient = z.object({ name: z.string().optional(), address: z.string() });
const Headers = z.object({ headers: z.record(z.string(), z.string()), replyTo: z.string().optional() });

/** A link was asked for somebody who left, or whose address is another one than the mail goes to. */
export class NobodyThere extends Error {
  constructor() {
    super("A link for somebody who is not there");
  }
}

/**
 * The mail as it goes out: every placeholder is an address with a fresh token, one token for each maker, and one for each
 * message they may answer. Throws NobodyThere when a link would reach another address than the maker's.
 */
export async function fillLinks(db: Database, mail: MailRow, { createLink, publicUrl, now }: LinkSettings): Promise<Letter> {
  const { name, address } = Recipient.parse(JSON.parse(mail.recipient));
  const { headers, replyTo } = Headers.parse(JSON.parse(mail.headers));
  const tokens = new Map<string, string>();
  for (const [key, { makerId, messageId }] of askedIn([mail.body, mail.html, ...Object.values(headers)])) {
    if (!(await isTheirs(db, makerId, address))) throw new NobodyThere();
    tokens.set(key, messageId === undefined ? await createLink(db, makerId, now) : await createAnswerLink(db, { makerId, messageId }, now));
  }
  const fill = (text: string, show = (link: string) => link) =>
    text.replaceAll(LINK, (_, ...groups: string[]) => {
      const { key, path, page } = readGroups(groups);
      return show(`${publicUrl}/${page}/${tokens.get(key) ?? ""}${path}`);
    });
  return {
    id: mail.id,
    to: { address, ...(name !== undefined && { name }) },
    replyTo,
    subject: mail.subject,
    text: fill(mail.body),
    html: fill(mail.html, escapeHtml),
    headers: Object.fromEntries(Object.entries(headers).map(([header, value]) => [header, fill(value)])),
  };
}

type Asked = { readonly key: string; readonly makerId: string; readonly messageId: string | undefined; readonly page: string; readonly path: string };

/** What is asked for, each once. */
function askedIn(texts: readonly string[]): Map<string, Asked> {
  const asked = texts.flatMap((text) => Array.from(text.matchAll(LINK), ([, ...groups]) => readGroups(groups)));
  return new Map(asked.map((one) => [one.key, one]));
}

function readGroups([kind = "", makerId = "", rest = ""]: readonly string[]): Asked {
  if (kind === "answer") return { key: `${makerId} ${rest}`, makerId, messageId: rest, page: "antwoord", path: "" };
  return { key: makerId, makerId, messageId: undefined, page: "bijhouden", path: rest };
}

async function isTheirs(db: Database, makerId: string, address: string): Promise<boolean> {
  const maker = await db.selectFrom("makers").select("email").where("id", "=", makerId).where("left_at", "is", null).executeTakeFirst();
  return maker?.email.trim().toLowerCase() === address.trim().toLowerCase();
}
