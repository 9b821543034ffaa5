import type { Database } from "../database/open-database.ts";
import { linkTo } from "../mail/link-to.ts";
import { queueMail } from "../mail/queue-mail.ts";
import { writeMail } from "../mail/write-mail.ts";
import { redactieMailText } from "../text/redactie-mail-text.ts";
import { findMakers } from "../upkeep/makers.ts";

type Declined = { readonly task: string; readonly placeId: string; readonly answer: string | undefined; readonly now: Date };

/** A change that waited is not made; the makers hear so, with what the wijkredactie says about it. */
export async function declineChange(db: Database, { task, placeId, answer, now }: Declined): Promise<void> {
  const place = await db.selectFrom("places").select("name").where("id", "=", placeId).executeTakeFirst();
  if (place === undefined) return;
  for (const { id, name, email, language, hasSaidYes } of await findMakers(db, placeId)) {
    if (!hasSaidYes) continue;
    const text = redactieMailText[language].declined;
    const mail = writeMail({
      language,
      title: text.title(place.name),
      paragraphs: answer === undefined || answer === "" ? [text.notTaken] : [text.notTaken, text.why(answer)],
      choices: [{ label: text.look, address: linkTo(id, "") }],
      closing: text.closing,
    });
    await queueMail(db, { dedupe: `declined:${task}:${id}`, kind: "declined", placeId, makerId: id, to: { name, address: email }, subject: text.subject(place.name), ...mail }, now);
  }
}
