import type { Database } from "../database/open-database.ts";
import { linkTo } from "../mail/link-to.ts";
import { queueMail } from "../mail/queue-mail.ts";
import { writeMail } from "../mail/write-mail.ts";
import { makerMailText } from "../text/maker-mail-text.ts";
import { findMakers } from "./makers.ts";

type News = {
  readonly place: { readonly id: string; readonly name: string };
  /** The maker it is about, who knows already. */
  readonly except: string;
  /** What is told, in words of the program: nobody is mailed it twice. */
  readonly about: string;
  readonly line: (told: (typeof makerMailText)["nl"]["told"]) => string;
};

/** Mails everybody who looks after a place that somebody else came, went or was asked. */
export async function tellOthers(db: Database, { place, except, about, line }: News, now: Date): Promise<void> {
  const makers = (await findMakers(db, place.id)).filter(({ id, hasSaidYes }) => hasSaidYes && id !== except);
  for (const maker of makers) {
    const { told } = makerMailText[maker.language];
    const mail = writeMail({
      language: maker.language,
      title: told.title(place.name),
      paragraphs: [line(told)],
      choices: [{ label: told.look, address: linkTo(maker.id, "/wie") }],
      closing: [told.notYou],
    });
    await queueMail(
      db,
      { dedupe: `${about}:${maker.id}`, kind: "makers", placeId: place.id, makerId: maker.id, to: { name: maker.name, address: maker.email }, subject: told.subject(place.name), ...mail },
      now,
    );
  }
}
