import type { Place } from "@schuifaan/shared/domain/place";

import type { Database } from "../database/open-database.ts";
import { linkTo } from "../mail/link-to.ts";
import { queueMail } from "../mail/queue-mail.ts";
import { writeMail } from "../mail/write-mail.ts";
import { tipMailText } from "../text/tip-mail-text.ts";
import type { Maker } from "../upkeep/makers.ts";

/** To who said of a new place "ik doe dit zelf": it is published, and this is the link to it. */
export async function mailInvitation(db: Database, { id, name, email, language }: Maker, place: Pick<Place, "id" | "name">, now: Date): Promise<void> {
  const text = tipMailText[language].invitation;
  const mail = writeMail({
    language,
    title: text.title(place.name),
    paragraphs: [text.intro(name), text.ask],
    choices: [{ label: text.start, hint: text.startHint, address: linkTo(id, ""), isMain: true }],
    closing: [text.monthly, text.notYou],
  });
  await queueMail(db, { dedupe: `published:${place.id}:${id}`, kind: "published", placeId: place.id, makerId: id, to: { name, address: email }, subject: text.subject(place.name), ...mail }, now);
}
