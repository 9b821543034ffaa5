import type { ManagedPlace } from "@schuifaan/shared/contract/redactie";
import { toAmsterdamDay } from "@schuifaan/shared/domain/amsterdam-time";
import { Place } from "@schuifaan/shared/domain/place";

import type { Database } from "../database/open-database.ts";
import { EDITORS, holds, READERS, requireRole, type Who } from "../identity/may.ts";
import { findMakers } from "../upkeep/makers.ts";
import { readPlace } from "../upkeep/read-place.ts";
import { readHistory } from "./read-history.ts";

/**
 * A listing with its makers and its history, for somebody with a role where it lies. A professional sees roles instead of
 * people. Throws a Refusal for who has no role there, or when there is no such place.
 */
export async function readManagedPlace(db: Database, who: Pick<Who, "grants">, placeId: string, now: Date): Promise<ManagedPlace> {
  const { place, version } = await readPlace(db, placeId, toAmsterdamDay(now.getTime()));
  requireRole(who, READERS, place.areaCodes);
  const mayChange = holds(who, EDITORS, place.areaCodes);
  return {
    place: Place.parse(place),
    version,
    source: place.source,
    mayChange,
    makers: mayChange ? await readMakers(db, placeId) : [],
    history: await readHistory(db, { place, version }, { isNamed: mayChange }),
  };
}

async function readMakers(db: Database, placeId: string): Promise<ManagedPlace["makers"]> {
  const makers = await findMakers(db, placeId);
  const answered = await db
    .selectFrom("rounds")
    .select(({ fn }) => ["maker_id", fn.max("answered_at").as("at")])
    .where("place_id", "=", placeId)
    .groupBy("maker_id")
    .execute();
  const lastAnswers = new Map(answered.map(({ maker_id: id, at }) => [id, at]));
  return makers.map(({ id, name, email, phone, isTrusted, hasSaidYes }) => {
    const lastAnsweredAt = lastAnswers.get(id) ?? undefined;
    return { id, name, email, phone, isTrusted, hasSaidYes, lastAnsweredAt };
  });
}
