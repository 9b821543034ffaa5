import { toAmsterdamDay } from "@schuifaan/shared/domain/amsterdam-time";
import { addDays } from "@schuifaan/shared/domain/calendar-day";

import type { Database } from "../database/open-database.ts";
import { queueMail } from "../mail/queue-mail.ts";
import { writeMail } from "../mail/write-mail.ts";
import { formatMailDay } from "../text/format-mail-day.ts";
import { makerMailText } from "../text/maker-mail-text.ts";
import { endLinksOf } from "./links.ts";
import type { Maker } from "./makers.ts";

const MS_PER_DAY = 86_400_000;
/** What is personal is gone sooner than the thirty days that are promised: the clock may have stood still for a day. */
const ERASED_AFTER_IN_DAYS = 28;
const PROMISED_IN_DAYS = 30;

type End = { readonly maker: Maker; readonly place: { readonly id: string; readonly name: string }; readonly now: Date };

/**
 * Somebody looks after a place no more: their links end now, mails that wait for them are not sent, and they are told.
 * Answers the day before which what is personal of them is erased.
 */
export async function endMaker(db: Database, { maker, place, now }: End): Promise<string> {
  await db
    .updateTable("makers")
    .set({ left_at: now.toISOString(), erase_after: new Date(now.getTime() + ERASED_AFTER_IN_DAYS * MS_PER_DAY).toISOString() })
    .where("id", "=", maker.id)
    .execute();
  await endLinksOf(db, maker.id, now);
  await db.deleteFrom("mails").where("maker_id", "=", maker.id).where("state", "=", "waiting").execute();

  const erasedBefore = addDays(toAmsterdamDay(now.getTime()), PROMISED_IN_DAYS);
  const { goodbye } = makerMailText[maker.language];
  const mail = writeMail({
    language: maker.language,
    title: goodbye.title,
    paragraphs: [...goodbye.lines(place.name), goodbye.erased(formatMailDay(erasedBefore, maker.language))],
    closing: [goodbye.notYou],
  });
  const to = { name: maker.name, address: maker.email };
  await queueMail(db, { dedupe: `goodbye:${maker.id}`, kind: "goodbye", placeId: place.id, to, subject: goodbye.subject(place.name), ...mail }, now);
  return erasedBefore;
}
