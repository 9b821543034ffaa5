import { CalendarLink, type PastChange, type Upkeep } from "@schuifaan/shared/contract/upkeep";
import { toAmsterdamDay } from "@schuifaan/shared/domain/amsterdam-time";
import { seasonQuestionFor } from "@schuifaan/shared/domain/season-question";

import type { Database } from "../database/open-database.ts";
import { findWaiting } from "./find-waiting.ts";
import type { MakerByLink } from "./links.ts";
import { findMakers, type Maker } from "./makers.ts";
import { canTakeBack, findSteps } from "./past-changes.ts";
import { type PlaceNow, readPlace } from "./read-place.ts";

/** The listing as its maker sees it: with who else looks after it, what waits and what can be taken back. */
export async function readUpkeep(db: Database, { maker, expiresAt }: MakerByLink, now: Date): Promise<Upkeep> {
  const today = toAmsterdamDay(now.getTime());
  const current = await readPlace(db, maker.placeId, today);
  const makers = await findMakers(db, maker.placeId);
  const { place, version } = current;
  return {
    place,
    version,
    you: { name: maker.name, email: maker.email, language: maker.language },
    makers: makers.map(({ id, name, hasSaidYes }) => ({ id, name, hasSaidYes, isYou: id === maker.id })),
    waiting: await findWaiting(db, place.id),
    past: await readPast(db, current, { makers, maker, now }),
    seasonQuestion: seasonQuestionFor(place, today),
    calendar: await readCalendarLink(db, place.id),
    hostConsentUntil: await readHostConsent(db, current, now),
    linkExpiresAt: expiresAt.toISOString(),
  };
}

type Reader = { readonly makers: readonly Maker[]; readonly maker: Maker; readonly now: Date };

async function readPast(db: Database, current: PlaceNow, { makers, maker, now }: Reader): Promise<PastChange[]> {
  const steps = await findSteps(db, current, now);
  return steps.map((step) => ({
    version: step.version,
    at: step.at,
    role: step.role,
    by: makers.find(({ id }) => id === step.makerId)?.name,
    change: step.changes.length === 1 ? step.changes[0] : undefined,
    canUndo: maker.isTrusted && canTakeBack(current.place, step),
  }));
}

async function readCalendarLink(db: Database, placeId: string): Promise<Upkeep["calendar"]> {
  const row = await db.selectFrom("calendar_links").selectAll().where("place_id", "=", placeId).executeTakeFirst();
  return row && CalendarLink.parse({
    address: row.address,
    isLive: row.is_live === 1,
    checkedAt: row.checked_at ?? undefined,
    failure: row.failure ?? undefined,
  });
}

async function readHostConsent(db: Database, { place }: PlaceNow, now: Date): Promise<string | undefined> {
  const name = place.firstVisit?.hostFirstName;
  if (name === undefined) return undefined;
  const consent = await db
    .selectFrom("consents")
    .select("expires_at")
    .where("place_id", "=", place.id)
    .where("kind", "=", "host")
    .where("person", "=", name)
    .where("withdrawn_at", "is", null)
    .where("expires_at", ">", now.toISOString())
    .orderBy("expires_at", "desc")
    .executeTakeFirst();
  return consent && toAmsterdamDay(Date.parse(consent.expires_at));
}
