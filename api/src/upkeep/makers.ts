import { randomUUID } from "node:crypto";

import type { Selectable } from "kysely";

import type { Database } from "../database/open-database.ts";
import type { Tables } from "../database/tables.ts";

/** Somebody who looks after one place. */
export type Maker = {
  readonly id: string;
  readonly placeId: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string | undefined;
  readonly language: "nl" | "en";
  /** Who is asked first has 1. */
  readonly rank: number;
  /** Whether what they change of the safe things goes live at once. */
  readonly isTrusted: boolean;
  /** Whether they answered the mail that asked them. */
  readonly hasSaidYes: boolean;
  /** Whom they go on for once they say yes. */
  readonly insteadOf: string | undefined;
};

export type NewMaker = {
  readonly placeId: string;
  readonly name: string;
  readonly email: string;
  readonly phone?: string;
  readonly language?: Maker["language"];
  readonly isTrusted: boolean;
  readonly hasSaidYes: boolean;
  readonly insteadOf?: string;
};

/** Those who look after a place now, who is asked first first; also those who were asked to, and have not said yes yet. */
export async function findMakers(db: Database, placeId: string): Promise<Maker[]> {
  const rows = await db.selectFrom("makers").selectAll().where("place_id", "=", placeId).where("left_at", "is", null).orderBy("rank").orderBy("id").execute();
  return rows.map(toMaker);
}

export type MakerOfPlace = Maker & { readonly placeName: string };

/** Every place that an address looks after, however its capitals are typed. */
export async function findMakersByEmail(db: Database, email: string): Promise<MakerOfPlace[]> {
  const rows = await db
    .selectFrom("makers")
    .innerJoin("places", "places.id", "makers.place_id")
    .selectAll("makers")
    .select("places.name as place_name")
    .where("email_key", "=", toEmailKey(email))
    .where("left_at", "is", null)
    .orderBy("place_id")
    .execute();
  return rows.map((row) => Object.assign(toMaker(row), { placeName: row.place_name }));
}

/** Puts somebody last in the row of makers; who already looks after the place by that address is answered as they are. */
export async function addMaker(db: Database, wish: NewMaker, now: Date): Promise<Maker> {
  const others = await findMakers(db, wish.placeId);
  const known = others.find(({ email }) => toEmailKey(email) === toEmailKey(wish.email));
  if (known !== undefined) return await askAgain(db, known, wish);
  const row: Selectable<Tables["makers"]> = {
    id: randomUUID(),
    place_id: wish.placeId,
    name: wish.name,
    email: wish.email.trim(),
    email_key: toEmailKey(wish.email),
    phone: wish.phone ?? null,
    language: wish.language ?? "nl",
    rank: Math.max(0, ...others.map(({ rank }) => rank)) + 1,
    is_trusted: wish.isTrusted ? 1 : 0,
    invited_at: now.toISOString(),
    confirmed_at: wish.hasSaidYes ? now.toISOString() : null,
    left_at: null,
    erase_after: null,
    instead_of: wish.insteadOf ?? null,
  };
  await db.insertInto("makers").values(row).execute();
  return toMaker(row);
}

export function toMaker(row: Selectable<Tables["makers"]>): Maker {
  return {
    id: row.id,
    placeId: row.place_id,
    name: row.name,
    email: row.email,
    phone: row.phone ?? undefined,
    language: row.language === "en" ? "en" : "nl",
    rank: row.rank,
    isTrusted: row.is_trusted === 1,
    hasSaidYes: row.confirmed_at !== null,
    insteadOf: row.instead_of ?? undefined,
  };
}

/** Who was asked to help may be asked to take over before they answer. */
async function askAgain(db: Database, known: Maker, { insteadOf }: NewMaker): Promise<Maker> {
  if (known.hasSaidYes || insteadOf === undefined) return known;
  await db.updateTable("makers").set({ instead_of: insteadOf }).where("id", "=", known.id).execute();
  return { ...known, insteadOf };
}

/** People type the address of their own mailbox in more than one way. */
function toEmailKey(email: string): string {
  return email.trim().toLowerCase();
}
