import { randomUUID } from "node:crypto";

import type { Change } from "@schuifaan/shared/domain/change";

import type { Database } from "../database/open-database.ts";
import type { StoredPlace } from "../places/place-rows.ts";

/** A year, after which the one who is named is asked again. */
const MONTHS = 12;

type Hosting = {
  readonly before: StoredPlace;
  readonly place: StoredPlace;
  readonly makerId: string | undefined;
  readonly changes: readonly Change[];
  readonly now: Date;
};

/**
 * A host who is named said yes, for a year from now; whoever was named before is not any more. A name that comes back from
 * an old version without a yes that still holds is left out of the place that is answered.
 */
export async function keepConsent(db: Database, { before, place, makerId, changes, now }: Hosting): Promise<StoredPlace> {
  const name = place.firstVisit?.hostFirstName;
  const asked = changes.findLast((change) => change.kind === "host");
  if (asked === undefined && name === before.firstVisit?.hostFirstName) return place;
  if (name !== undefined && asked === undefined && (await hasConsent(db, place.id, name, now))) return place;
  await endConsents(db, place.id, now);
  if (name === undefined) return place;
  if (asked?.hostFirstName !== name) return withoutHost(place);
  await addConsent(db, { placeId: place.id, kind: "host", person: name, makerId, now });
  return place;
}

/** Where nothing else is told of the first visit, it goes with the name. */
export function withoutHost(place: StoredPlace): StoredPlace {
  const text = place.firstVisit?.text ?? "";
  return { ...place, firstVisit: text === "" ? undefined : { text } };
}

export type NewConsent = {
  readonly placeId: string;
  /** A first name, or a picture with people on it. */
  readonly kind: "host" | "photo";
  /** The first name, or the id of the picture. */
  readonly person: string;
  readonly makerId: string | undefined;
  readonly now: Date;
};

export async function addConsent(db: Database, { placeId, kind, person, makerId, now }: NewConsent): Promise<void> {
  const expires = new Date(now);
  expires.setUTCMonth(expires.getUTCMonth() + MONTHS);
  await db
    .insertInto("consents")
    .values({
      id: randomUUID(),
      place_id: placeId,
      kind,
      person,
      maker_id: makerId ?? null,
      given_at: now.toISOString(),
      expires_at: expires.toISOString(),
      withdrawn_at: null,
    })
    .execute();
}

async function hasConsent(db: Database, placeId: string, name: string, now: Date): Promise<boolean> {
  const live = await db
    .selectFrom("consents")
    .select("id")
    .where("place_id", "=", placeId)
    .where("kind", "=", "host")
    .where("person", "=", name)
    .where("withdrawn_at", "is", null)
    .where("expires_at", ">", now.toISOString())
    .executeTakeFirst();
  return live !== undefined;
}

async function endConsents(db: Database, placeId: string, now: Date): Promise<void> {
  await db
    .updateTable("consents")
    .set({ withdrawn_at: now.toISOString() })
    .where("place_id", "=", placeId)
    .where("kind", "=", "host")
    .where("withdrawn_at", "is", null)
    .execute();
}
