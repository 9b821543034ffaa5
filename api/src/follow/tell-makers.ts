import type { CalendarFailure } from "@schuifaan/shared/domain/calendar-failure";

import type { Database } from "../database/open-database.ts";
import { addTask } from "../mail/add-task.ts";
import { linkTo } from "../mail/link-to.ts";
import { queueMail } from "../mail/queue-mail.ts";
import { writeMail } from "../mail/write-mail.ts";
import { followMailText } from "../text/follow-mail-text.ts";
import { findMakers, type Maker } from "../upkeep/makers.ts";
import type { FollowedCalendar } from "./calendar-links.ts";

type Followed = Pick<FollowedCalendar, "placeId" | "makerId">;

/** Once for each time that it goes wrong, however often this is called: the maker gets a mail, the wijkredactie a task. */
export async function tellFailing(db: Database, { placeId, makerId }: Followed, { failure, since, now }: { failure: CalendarFailure; since: string; now: Date }): Promise<void> {
  await addTask(db, { about: `${placeId}:${since}`, placeId, body: { kind: "calendar", failure } }, now);
  await tellMaker(db, { placeId, makerId }, { dedupe: `calendar-failing:${placeId}:${since}`, now }, (text, place) => ({
    subject: text.failingSubject(place),
    title: text.failingTitle,
    paragraphs: [text.failingWhy[failure], text.failingStays],
    choice: text.lookAtCalendar,
  }));
}

/** Only for a calendar that was live until now: one that waits has been told of. At most once a day. */
export async function tellHeld(db: Database, followed: Followed, { lost, now }: { lost: number; now: Date }): Promise<void> {
  await tellMaker(db, followed, { dedupe: `calendar-held:${followed.placeId}:${now.toISOString().slice(0, 10)}`, now }, (text, place) => ({
    subject: text.heldSubject(place),
    title: text.heldTitle,
    paragraphs: [lost > 0 ? text.heldLost(lost) : text.heldMany, text.heldWaits],
    choice: text.lookAtChange,
  }));
}

type Words = { readonly subject: string; readonly title: string; readonly paragraphs: readonly string[]; readonly choice: string };
type Text = (typeof followMailText)[Maker["language"]];

/** Whoever pointed to the calendar, or else who is asked first. */
async function tellMaker(db: Database, { placeId, makerId }: Followed, { dedupe, now }: { dedupe: string; now: Date }, toWords: (text: Text, place: string) => Words): Promise<void> {
  const makers = (await findMakers(db, placeId)).filter(({ hasSaidYes }) => hasSaidYes);
  const maker = makers.find(({ id }) => id === makerId) ?? makers[0];
  const place = await db.selectFrom("places").select("name").where("id", "=", placeId).executeTakeFirst();
  if (maker === undefined || place === undefined) return;
  const text = followMailText[maker.language];
  const { subject, title, paragraphs, choice } = toWords(text, place.name);
  const mail = writeMail({
    language: maker.language,
    title,
    paragraphs: [text.hello(maker.name), ...paragraphs],
    choices: [{ label: choice, address: linkTo(maker.id, "/agenda"), isMain: true }],
    closing: [text.stop],
  });
  await queueMail(db, { dedupe, kind: "calendar", placeId, makerId: maker.id, to: { name: maker.name, address: maker.email }, subject, ...mail }, now);
}
