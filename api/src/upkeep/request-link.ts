import { randomUUID } from "node:crypto";

import type { Database } from "../database/open-database.ts";
import { hashAddress } from "../mail/failed-addresses.ts";
import { linkTo } from "../mail/link-to.ts";
import { queueMail } from "../mail/queue-mail.ts";
import { writeMail } from "../mail/write-mail.ts";
import { makerMailText } from "../text/maker-mail-text.ts";
import { findMakersByEmail, type MakerOfPlace } from "./makers.ts";

type Request = { readonly email: string; readonly placeId: string | undefined };

/**
 * Mails a link for each place that an address looks after. An address that looks after none gets a mail too, which says
 * so: whoever asked learns nothing from the answer nor from how long it takes, and whoever mistyped is not left waiting.
 */
export async function requestLink(db: Database, { email, placeId }: Request, now: Date): Promise<void> {
  const makers = await findMakersByEmail(db, email);
  const asked = makers.filter((maker) => placeId === undefined || maker.placeId === placeId);
  await mailLinks(db, { email, makers: asked, hasEnded: false }, now);
}

type Links = { readonly email: string; readonly makers: readonly MakerOfPlace[]; readonly hasEnded: boolean };

/** One mail with a link for each; `hasEnded` says that the links of before do not work any more. */
export async function mailLinks(db: Database, { email, makers, hasEnded }: Links, now: Date): Promise<void> {
  const [first] = makers;
  const { link, unknown } = makerMailText[first?.language ?? "nl"];
  const language = first?.language ?? "nl";
  const mail =
    first === undefined
      ? writeMail({ language, title: unknown.title, paragraphs: unknown.lines, closing: [link.notAsked] })
      : writeMail({
          language,
          title: link.title,
          paragraphs: hasEnded ? [link.ended, link.works] : [link.works],
          choices: makers.map(({ id, placeName }) => ({ label: placeName, address: linkTo(id, "") })),
          closing: [link.notAsked],
        });
  const to = first === undefined ? { address: email } : { name: first.name, address: first.email };
  const subject = first === undefined ? unknown.subject : link.subject;
  // Strangers whose address somebody typed hear of it once a day at most.
  const about = first === undefined ? `nobody:${hashAddress(email)}:${now.toISOString().slice(0, 10)}` : randomUUID();
  await queueMail(db, { dedupe: `link:${about}`, kind: "link", to, subject, ...mail }, now);
}
