import { randomUUID } from "node:crypto";

import { tipPlace, TipState, WrongKind } from "@schuifaan/shared/contract/tips";
import { toAmsterdamDay } from "@schuifaan/shared/domain/amsterdam-time";
import { addDays } from "@schuifaan/shared/domain/calendar-day";
import type { Selectable } from "kysely";
import { z } from "zod";

import type { Database } from "../database/open-database.ts";
import type { Tables } from "../database/tables.ts";
import { hashToken, newToken } from "../http/tokens.ts";

export const Report = z.object({
  kind: z.literal("wrong"),
  wrong: WrongKind,
  note: z.string().optional(),
  /** Told by somebody else than the reports before it, as far as we can see, and not by a machine. */
  isCounted: z.boolean(),
});
export type Report = z.infer<typeof Report>;

export const NewPlace = tipPlace.body.pick({ name: true, type: true, address: true, point: true, when: true, maker: true }).extend({ kind: z.literal("new_place") });
export type NewPlace = z.infer<typeof NewPlace>;

const TipBody = z.discriminatedUnion("kind", [Report, NewPlace]);

/** Nobody has answered yet. */
const OPEN_STATES: readonly TipState[] = ["waiting", "asked_maker"];

/** Something that somebody told us, with how far we are with it. */
export type Tip<Body = z.infer<typeof TipBody>> = {
  readonly id: string;
  readonly placeId: string | undefined;
  readonly body: Body;
  readonly state: TipState;
  readonly answer: string | undefined;
  readonly createdAt: string;
  readonly decidedAt: string | undefined;
  /** A day. */
  readonly eraseAfter: string;
};

/** Who told it can look for half a year what became of it. */
const KEPT_IN_DAYS = 180;

/** Answers the token for who told it. */
export async function insertTip(db: Database, { placeId, body }: Pick<Tip, "placeId" | "body">, now: Date): Promise<{ id: string; token: string }> {
  const [id, token] = [randomUUID(), newToken()];
  await db
    .insertInto("tips")
    .values({
      id,
      token_hash: hashToken(token),
      kind: body.kind,
      place_id: placeId ?? null,
      body: JSON.stringify(body),
      state: "waiting",
      answer: null,
      created_at: now.toISOString(),
      decided_at: null,
      erase_after: addDays(toAmsterdamDay(now.getTime()), KEPT_IN_DAYS),
    })
    .execute();
  return { id, token };
}

export async function findTipByToken(db: Database, token: string): Promise<Tip | undefined> {
  const row = await db.selectFrom("tips").selectAll().where("token_hash", "=", hashToken(token)).executeTakeFirst();
  return row && toTip(row, TipBody);
}

export async function findTip(db: Database, id: string): Promise<Tip | undefined> {
  const row = await db.selectFrom("tips").selectAll().where("id", "=", id).executeTakeFirst();
  return row && toTip(row, TipBody);
}

/** What was told of a place and nobody has answered yet, the oldest first. */
export async function findOpenReports(db: Database, placeId: string): Promise<Tip<Report>[]> {
  const rows = await db
    .selectFrom("tips")
    .selectAll()
    .where("place_id", "=", placeId)
    .where("kind", "=", "wrong")
    .where("state", "in", OPEN_STATES)
    .orderBy("created_at")
    .execute();
  return rows.map((row) => toTip(row, Report));
}

type Decision = { readonly state: TipState; readonly answer?: string | undefined; readonly placeId?: string; readonly at: Date };

/**
 * What becomes of it; of who would look after a new place nothing stays in it. Answers whether it was still open: of two who
 * decide at the same moment the second changes nothing.
 */
export async function decideTip(db: Database, { id, body }: Pick<Tip, "id" | "body">, { state, answer, placeId, at }: Decision): Promise<boolean> {
  const left = body.kind === "new_place" ? { ...body, maker: undefined } : body;
  const { numUpdatedRows } = await db
    .updateTable("tips")
    .set({
      state,
      answer: answer ?? null,
      ...(placeId !== undefined && { place_id: placeId }),
      body: JSON.stringify(left),
      decided_at: at.toISOString(),
    })
    .where("id", "=", id)
    .where("state", "in", OPEN_STATES)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

function toTip<Body>(row: Selectable<Tables["tips"]>, body: z.ZodType<Body>): Tip<Body> {
  return {
    id: row.id,
    placeId: row.place_id ?? undefined,
    body: body.parse(JSON.parse(row.body)),
    state: TipState.parse(row.state),
    answer: row.answer ?? undefined,
    createdAt: row.created_at,
    decidedAt: row.decided_at ?? undefined,
    eraseAfter: row.erase_after,
  };
}
