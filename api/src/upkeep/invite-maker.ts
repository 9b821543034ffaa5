import { inTransaction } from "../database/in-transaction.ts";
import type { Database } from "../database/open-database.ts";
import { linkTo } from "../mail/link-to.ts";
import { queueMail } from "../mail/queue-mail.ts";
import { writeMail } from "../mail/write-mail.ts";
import { makerMailText } from "../text/maker-mail-text.ts";
import { addMaker, type Maker } from "./makers.ts";
import { tellOthers } from "./tell-others.ts";

export type Invitation = {
  readonly place: { readonly id: string; readonly name: string };
  readonly name: string;
  readonly email: string;
  readonly phone?: string;
  /** The maker who asks; the wijkredactie when absent. */
  readonly by?: Maker;
  readonly as: "second" | "instead-of-me" | "my-new-address";
  readonly isTrusted: boolean;
};

/**
 * Asks somebody to look after a place: a maker only once they say yes to the mail (acceptInvitation). Those who look after
 * it already are told. Who does already is asked nothing.
 */
export async function inviteMaker(db: Database, invitation: Invitation, now: Date): Promise<Maker> {
  const { place, name, email, phone, by, as, isTrusted } = invitation;
  return await inTransaction(db, async (transaction) => {
    const insteadOf = as === "second" ? undefined : by?.id;
    const language = by?.language ?? "nl";
    const maker = await addMaker(
      transaction,
      { placeId: place.id, name, email, isTrusted, language, hasSaidYes: false, ...(phone !== undefined && { phone }), ...(insteadOf !== undefined && { insteadOf }) },
      now,
    );
    if (maker.hasSaidYes) return maker;
    await mailInvitation(transaction, maker, invitation, now);
    if (by !== undefined) await tellOthers(transaction, { place, except: maker.id, about: `invited:${maker.id}`, line: (told) => lineOf(told, as)(by.name, name) }, now);
    return maker;
  });
}

type Told = (typeof makerMailText)["nl"]["told"];

function lineOf(told: Told, as: Invitation["as"]): (by: string, name: string) => string {
  if (as === "my-new-address") return (by) => told.newAddress(by);
  return as === "second" ? told.second : told.instead;
}

async function mailInvitation(db: Database, maker: Maker, { place, by, as }: Invitation, now: Date): Promise<void> {
  const { invitation: text } = makerMailText[maker.language];
  const asked = by === undefined ? text.askedByRedactie(place.name) : text.asked(by.name, place.name);
  const mail = writeMail({
    language: maker.language,
    title: text.title(maker.name),
    paragraphs: as === "my-new-address" ? [text.newAddress(place.name)] : [asked, text.work],
    choices: [{ label: text.yes, address: linkTo(maker.id, ""), isMain: true }],
    closing: [text.no],
  });
  await queueMail(
    db,
    {
      // Asked again on another day, the mail may have been lost.
      dedupe: `invitation:${maker.id}:${now.toISOString().slice(0, 10)}`,
      kind: "invitation",
      placeId: place.id,
      makerId: maker.id,
      to: { name: maker.name, address: maker.email },
      subject: text.subject(place.name),
      ...mail,
    },
    now,
  );
}
