import { toAmsterdamDay } from "@schuifaan/shared/domain/amsterdam-time";

import { inTransaction } from "../database/in-transaction.ts";
import type { Database } from "../database/open-database.ts";
import { addTask } from "../mail/add-task.ts";
import type { RoundState } from "./read-states.ts";

/** How many more places without a maker may wait for a call, by gemeente; a list that was imported has thousands. */
export type CallRooms = Map<string | undefined, number>;

const MOST_WITHOUT_MAKER = 30;
const RUNG_WITHIN_DAYS = 7;
const MS_PER_DAY = 86_400_000;

/** What is left of those thirty in each gemeente that has open calls now. */
export async function findRoomForCalls(db: Database): Promise<CallRooms> {
  const rows = await db
    .selectFrom("tasks")
    .innerJoin("places", "places.id", "tasks.place_id")
    .select(["places.gemeente_name", ({ fn }) => fn.countAll<number | string>().as("open")])
    .where("tasks.kind", "=", "call")
    .where("tasks.state", "=", "open")
    .groupBy("places.gemeente_name")
    .execute();
  return new Map(rows.map(({ gemeente_name: gemeente, open }) => [gemeente ?? undefined, MOST_WITHOUT_MAKER - Number(open)]));
}

type Calling = { readonly now: Date; readonly rooms: CallRooms };

/** A task for the key person, once; whether it was for us to make. */
export async function askToCall(db: Database, found: RoundState, { now, rooms }: Calling): Promise<boolean> {
  const { state, makers, gemeente, round } = found;
  const left = rooms.get(gemeente) ?? MOST_WITHOUT_MAKER;
  if (makers.length === 0 && left <= 0) return false;
  const isMade = await inTransaction(db, async (transaction) => {
    const month = toAmsterdamDay(now.getTime()).slice(0, 7);
    const ofMonth = makers.length === 0 ? month : (round?.month ?? month);
    if (!(await claimCall(transaction, { placeId: state.placeId, month: ofMonth, now }))) return false;
    if (await isWaiting(transaction, state.placeId)) return false;
    const person = await findPerson(transaction, state.placeId);
    const { lastConfirmed, placeId } = state;
    const body = { kind: "call", month: ofMonth, ...person, ...(lastConfirmed !== undefined && { lastConfirmed }) } as const;
    await addTask(transaction, { about: `${placeId}:${now.toISOString().slice(0, 10)}`, placeId, dueAt: new Date(now.getTime() + RUNG_WITHIN_DAYS * MS_PER_DAY), body }, now);
    return true;
  });
  if (isMade && makers.length === 0) rooms.set(gemeente, left - 1);
  return isMade;
}

/** Where nobody could be asked this month, the row says only that somebody should ring. */
async function claimCall(db: Database, { placeId, month, now }: { placeId: string; month: string; now: Date }): Promise<boolean> {
  const at = now.toISOString();
  const row = await db
    .insertInto("rounds")
    .values({ place_id: placeId, month, maker_id: "", asked_at: at, call_at: at })
    .onConflict((conflict) => conflict.columns(["place_id", "month"]).doUpdateSet({ call_at: at }).where("rounds.call_at", "is", null))
    .returning("place_id")
    .executeTakeFirst();
  return row !== undefined;
}

async function isWaiting(db: Database, placeId: string): Promise<boolean> {
  const open = await db.selectFrom("tasks").select("id").where("kind", "=", "call").where("place_id", "=", placeId).where("state", "=", "open").executeTakeFirst();
  return open !== undefined;
}

/** Whom to ask for, also when they want no more mails. */
async function findPerson(db: Database, placeId: string): Promise<{ makerName?: string; phone?: string }> {
  const maker = await db.selectFrom("makers").select(["name", "phone"]).where("place_id", "=", placeId).where("left_at", "is", null).orderBy("rank").orderBy("id").executeTakeFirst();
  return maker === undefined ? {} : { makerName: maker.name, ...(maker.phone !== null && { phone: maker.phone }) };
}
