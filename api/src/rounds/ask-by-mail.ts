import { addDays } from "@schuifaan/shared/domain/calendar-day";
import type { Need } from "@schuifaan/shared/domain/place";
import { seasonQuestionFor } from "@schuifaan/shared/domain/season-question";
import { isRested } from "@schuifaan/shared/domain/upkeep-step";

import { inTransaction } from "../database/in-transaction.ts";
import type { Database } from "../database/open-database.ts";
import { queueMail } from "../mail/queue-mail.ts";
import type { StoredPlace } from "../places/place-rows.ts";
import type { Maker } from "../upkeep/makers.ts";
import { readPlace } from "../upkeep/read-place.ts";
import type { RoundState } from "./read-states.ts";
import { type MonthMail, writeMonthMail } from "./write-month-mail.ts";

type MailStep = "ask" | "remind" | "ask_second";
type Asking = { readonly step: MailStep; readonly today: string; readonly now: Date };

const KIND = { ask: "ask", remind: "remind", ask_second: "second" } as const satisfies Record<MailStep, MonthMail["kind"]>;
/** What ends before the next question comes is asked with this one. */
const ENDS_SOON_DAYS = 35;

/** Whether it was for us to do: another server may have been first, or nothing is left to ask. */
export async function askByMail(db: Database, found: RoundState, { step, today, now }: Asking): Promise<boolean> {
  const maker = makerFor(step, found);
  if (maker === undefined) return false;
  return await inTransaction(db, async (transaction) => {
    const { place } = await readPlace(transaction, found.state.placeId, today);
    const season = place.status === "paused" ? undefined : seasonQuestionFor(place, today);
    const isSeasonFirst = step === "ask" && isRested(place.lastConfirmed, today);
    if (isSeasonFirst && season === undefined) return false;
    const month = step === "ask" ? today.slice(0, 7) : (found.round?.month ?? "");
    if (!(await claim(transaction, { step, placeId: place.id, month, makerId: maker.id, now }))) return false;
    const mail = writeMonthMail({
      kind: KIND[step],
      place,
      maker,
      today,
      askedName: found.makers.find(({ id }) => id === found.round?.makerId)?.name,
      season,
      isSeasonFirst,
      host: await findEndingHost(transaction, place, today),
      endingNeeds: findEndingNeeds(place, today),
      isAlone: found.makers.length === 1,
    });
    const dedupe = `${KIND[step]}:${place.id}:${month}`;
    await queueMail(transaction, { dedupe, kind: KIND[step], placeId: place.id, makerId: maker.id, to: { name: maker.name, address: maker.email }, ...mail }, now);
    return true;
  });
}

function makerFor(step: MailStep, { makers, round }: RoundState): Maker | undefined {
  if (step === "ask") return makers[0];
  return makers.find(({ id }) => (id === round?.makerId) === (step === "remind"));
}

type Claim = { readonly step: MailStep; readonly placeId: string; readonly month: string; readonly makerId: string; readonly now: Date };

/** The row of the month, or its empty column, is there for one server to fill. */
async function claim(db: Database, { step, placeId, month, makerId, now }: Claim): Promise<boolean> {
  const at = now.toISOString();
  if (step === "ask") {
    const asked = await db
      .insertInto("rounds")
      .values({ place_id: placeId, month, maker_id: makerId, asked_at: at })
      .onConflict((conflict) => conflict.columns(["place_id", "month"]).doNothing())
      .returning("place_id")
      .executeTakeFirst();
    return asked !== undefined;
  }
  const column = step === "remind" ? "reminded_at" : "second_at";
  const done = await db
    .updateTable("rounds")
    .set({ [column]: at })
    .where("place_id", "=", placeId)
    .where("month", "=", month)
    .where(column, "is", null)
    .where("answered_at", "is", null)
    .returning("place_id")
    .executeTakeFirst();
  return done !== undefined;
}

async function findEndingHost(db: Database, { id, firstVisit }: StoredPlace, today: string): Promise<MonthMail["host"]> {
  const name = firstVisit?.hostFirstName;
  if (name === undefined) return undefined;
  const ending = await db
    .selectFrom("consents")
    .select("expires_at")
    .where("place_id", "=", id)
    .where("kind", "=", "host")
    .where("person", "=", name)
    .where("withdrawn_at", "is", null)
    .orderBy("expires_at", "desc")
    .executeTakeFirst();
  const until = ending?.expires_at.slice(0, 10);
  return until !== undefined && until >= today && until <= addDays(today, ENDS_SOON_DAYS) ? { name, until } : undefined;
}

function findEndingNeeds({ needs }: StoredPlace, today: string): Need[] {
  const last = addDays(today, ENDS_SOON_DAYS);
  return needs.filter(({ until }) => until !== undefined && until >= today && until <= last);
}
