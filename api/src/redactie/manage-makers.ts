import { toAmsterdamDay } from "@schuifaan/shared/domain/amsterdam-time";
import { addDays } from "@schuifaan/shared/domain/calendar-day";

import { inTransaction } from "../database/in-transaction.ts";
import type { Database } from "../database/open-database.ts";
import { Refusal } from "../http/problems.ts";
import type { Who } from "../identity/may.ts";
import { linkTo } from "../mail/link-to.ts";
import { queueMail } from "../mail/queue-mail.ts";
import { writeMail } from "../mail/write-mail.ts";
import { redactieMailText } from "../text/redactie-mail-text.ts";
import { endLinksOf } from "../upkeep/links.ts";
import { addMaker, findMakers, type Maker } from "../upkeep/makers.ts";
import { byColleague } from "./change-managed-place.ts";

const KEPT_AFTER_LEAVING_IN_DAYS = 30;

type Asked = { readonly name: string; readonly email: string; readonly phone?: string | undefined };

/** Asks somebody by mail to look after a listing: they are its maker when they say yes. Throws Refusals. */
export async function askMaker(db: Database, who: Who, placeId: string, { name, email, phone }: Asked, now: Date): Promise<void> {
  await byColleague(db, who, placeId);
  await inTransaction(db, async (transaction) => {
    const maker = await addMaker(transaction, { placeId, name, email, ...(phone !== undefined && { phone }), isTrusted: true, hasSaidYes: false }, now);
    if (!maker.hasSaidYes) await mailInvitation(transaction, maker, now);
  });
}

/** Ends what a maker can open, now; what is personal is erased within thirty days. Throws Refusals. */
export async function dismissMaker(db: Database, who: Who, { placeId, makerId }: { readonly placeId: string; readonly makerId: string }, now: Date): Promise<void> {
  await byColleague(db, who, placeId);
  await inTransaction(db, async (transaction) => {
    const isThere = (await findMakers(transaction, placeId)).some(({ id }) => id === makerId);
    if (!isThere) throw new Refusal("not-found");
    await endLinksOf(transaction, makerId, now);
    const eraseAfter = addDays(toAmsterdamDay(now.getTime()), KEPT_AFTER_LEAVING_IN_DAYS);
    await transaction.updateTable("makers").set({ left_at: now.toISOString(), erase_after: eraseAfter }).where("id", "=", makerId).execute();
  });
}

async function mailInvitation(db: Database, { id, name, email, language, placeId }: Maker, now: Date): Promise<void> {
  const { name: place } = await db.selectFrom("places").select("name").where("id", "=", placeId).executeTakeFirstOrThrow();
  const text = redactieMailText[language].invited;
  const mail = writeMail({
    language,
    title: text.title(place),
    paragraphs: [text.ask(name), text.what],
    choices: [{ label: text.start, hint: text.startHint, address: linkTo(id, ""), isMain: true }],
    closing: text.closing,
  });
  const dedupe = `invited:${id}:${toAmsterdamDay(now.getTime())}`;
  await queueMail(db, { dedupe, kind: "invited", placeId, makerId: id, to: { name, address: email }, subject: text.subject(place), ...mail }, now);
}
