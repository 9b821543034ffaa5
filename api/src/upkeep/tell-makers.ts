import { type Change, isRisky } from "@schuifaan/shared/domain/change";

import type { Database } from "../database/open-database.ts";
import { linkTo } from "../mail/link-to.ts";
import { queueMail } from "../mail/queue-mail.ts";
import { writeMail } from "../mail/write-mail.ts";
import type { StoredPlace } from "../places/place-rows.ts";
import { changeMailText } from "../text/change-mail-text.ts";
import type { ChangedBy } from "./change-place.ts";
import { findMakers, type Maker } from "./makers.ts";

type Told = {
  readonly place: StoredPlace;
  /** Of the listing after the change. */
  readonly version: number;
  readonly by: ChangedBy;
  readonly changes: readonly Change[];
  readonly now: Date;
};

/** What programs bring, they bring often; whoever set them up is told in another way when something is wrong. */
const BY_PEOPLE: ReadonlySet<ChangedBy["role"]> = new Set(["maker", "key_person", "admin", "resident_tip"]);

/**
 * Queues a mail to the makers who did not do it themselves; and to whoever did, where it was something that an impostor
 * would change too.
 */
export async function tellMakers(db: Database, told: Told): Promise<void> {
  const { by, changes, place } = told;
  if (changes.length === 0 || !BY_PEOPLE.has(by.role)) return;
  const makers = await findMakers(db, place.id);
  const author = makers.find(({ id }) => id === by.makerId);
  const isSerious = changes.some(isRisky);
  for (const maker of makers) {
    if (maker.hasSaidYes && (maker !== author || isSerious)) await tellMaker(db, told, maker, author);
  }
}

async function tellMaker(db: Database, { place, version, changes, now }: Told, maker: Maker, author: Maker | undefined): Promise<void> {
  const text = changeMailText[maker.language];
  const byWhom = author === undefined ? text.byRedactie : text.byMaker(author.name);
  const kinds = [...new Set(changes.map(({ kind }) => text.what[kind]))];
  const mail = writeMail({
    language: maker.language,
    title: text.title(place.name),
    paragraphs: [author?.id === maker.id ? text.byYou : byWhom, kinds.map((kind) => `– ${kind}`).join("\n")],
    choices: [{ label: text.look, hint: text.lookHint, address: linkTo(maker.id, "") }],
    closing: [text.notYou],
  });
  await queueMail(
    db,
    {
      dedupe: `changed:${place.id}:${version}:${maker.id}`,
      kind: "changed",
      placeId: place.id,
      makerId: maker.id,
      to: { name: maker.name, address: maker.email },
      subject: text.subject(place.name),
      ...mail,
    },
    now,
  );
}
