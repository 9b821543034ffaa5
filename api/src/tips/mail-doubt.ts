import type { WrongKind } from "@schuifaan/shared/contract/tips";
import type { Place } from "@schuifaan/shared/domain/place";

import type { Database } from "../database/open-database.ts";
import { linkTo } from "../mail/link-to.ts";
import { queueMail } from "../mail/queue-mail.ts";
import { writeMail } from "../mail/write-mail.ts";
import { tipMailText } from "../text/tip-mail-text.ts";
import type { Maker } from "../upkeep/makers.ts";

type Doubt = { readonly place: Pick<Place, "id" | "name">; readonly makers: readonly Maker[]; readonly wrongs: readonly WrongKind[]; /** The report that was one too many. */ readonly about: string };

/** To everybody who looks after the place, at once: what people found different, and two ways to put it right. Without their own words, which nobody has looked at yet. */
export async function mailDoubt(db: Database, { place, makers, wrongs, about }: Doubt, now: Date): Promise<void> {
  for (const { id, name, email, language } of makers) {
    const text = tipMailText[language].doubt;
    const mail = writeMail({
      language,
      title: text.title(place.name),
      paragraphs: [text.told, [...new Set(wrongs)].map((wrong) => `– ${text.wrong[wrong]}`).join("\n"), text.page],
      choices: [
        { label: text.change, hint: text.changeHint, address: linkTo(id, "/anders"), isMain: true },
        { label: text.confirm, hint: text.confirmHint, address: linkTo(id, "/klopt") },
      ],
      closing: [text.reply],
    });
    await queueMail(db, { dedupe: `doubted:${about}:${id}`, kind: "doubted", placeId: place.id, makerId: id, to: { name, address: email }, subject: text.subject(place.name), ...mail }, now);
  }
}
