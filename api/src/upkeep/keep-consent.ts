import { randomUUID } from "node:crypto";

import type { Change } from "@schuifaan/shared/domain/change";

import type { Database } from "../database/open-database.ts";

/** A year, after which the one who is named is asked again. */
const MONTHS = 12;

type HostTold = { readonly placeId: string; readonly makerId: string | undefined; readonly change: Change; readonly now: Date };

/** A host who is named said yes, for a year from now; whoever was named before is not any more. */
export async function keepConsent(db: Database, { placeId, makerId, change, now }: HostTold): Promise<void> {
  if (change.kind !== "host") return;
  await endConsents(db, placeId, now);
  if (change.hostFirstName !== undefined) await addConsent(db, { placeId, kind: "host", person: change.hostFirstName, makerId, now });
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

async function endConsents(db: Database, placeId: string, now: Date): Promise<void> {
  await db
    .updateTable("consents")
    .set({ withdrawn_at: now.toISOString() })
    .where("place_id", "=", placeId)
    .where("kind", "=", "host")
    .where("withdrawn_at", "is", null)
    .execute();
}
