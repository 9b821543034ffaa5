import type { Place } from "@schuifaan/shared/domain/place";
import { readReach } from "@schuifaan/shared/domain/read-reach";

import type { Database } from "../database/open-database.ts";
import { answerTo } from "../mail/link-to.ts";
import { queueMail } from "../mail/queue-mail.ts";
import { writeMail } from "../mail/write-mail.ts";
import { formatMailDay } from "../text/format-mail-day.ts";
import { messageMailText } from "../text/message-mail-text.ts";
import type { Maker } from "../upkeep/makers.ts";
import type { Message } from "./message-rows.ts";

type Passed = { readonly message: Omit<Message, "answeredAt" | "passedOnAt">; readonly place: Pick<Place, "name">; readonly reader: Maker };

/** To one maker: who asks what, with a phone number where they must ring, and never an address. */
export async function mailMessage(db: Database, { message, place, reader: { id, name, email, language } }: Passed, now: Date): Promise<void> {
  const { kind, firstName, text: words, promisedFor, eraseAfter, reach } = message;
  const text = messageMailText[language];
  const isPhone = readReach(reach)?.by === "phone";
  const mail = writeMail({
    language,
    title: text.about[kind].title(firstName),
    paragraphs: [text.about[kind].text(firstName, place.name), ...(words === "" ? [] : [text.words(firstName), words])],
    facts: [...(isPhone ? [{ label: text.phone, value: reach }] : []), { label: text.before, value: formatMailDay(promisedFor, language) }],
    choices: [{ label: isPhone ? text.done : text.answer, hint: isPhone ? text.doneHint : text.answerHint, address: answerTo(id, message.id), isMain: true }],
    closing: [isPhone ? text.call : text.hidden, text.kept(formatMailDay(eraseAfter, language))],
  });
  const subject = text.about[kind].subject(place.name);
  await queueMail(db, { dedupe: `message:${message.id}:${id}`, kind: "message", placeId: message.placeId, makerId: id, to: { name, address: email }, subject, ...mail }, now);
}
