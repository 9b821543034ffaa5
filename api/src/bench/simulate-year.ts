import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { addDays, daysBetween } from "@schuifaan/shared/domain/calendar-day";
import { type Chances, createChances } from "@schuifaan/shared/fixtures/generate-chances";

import { inTransaction } from "../database/in-transaction.ts";
import { migrate } from "../database/migrate.ts";
import { type Database, openDatabase } from "../database/open-database.ts";
import { savePlaces } from "../places/save-places.ts";
import { runRound } from "../rounds/run-round.ts";
import { confirmPlace } from "../upkeep/confirm-place.ts";
import { addMaker } from "../upkeep/makers.ts";
import { storedPlaces } from "./bench-world.ts";

export type SimulatedYear = {
  readonly answering: number;
  /** Of the month's questions, before any reminder. */
  readonly answeredWithin14Days: number;
  /** Days since somebody of the place said that it holds, over all places and days of the year. */
  readonly medianAge: number;
  readonly shareOver90: number;
  readonly worstShareOver90: number;
  readonly mailsPerPlacePerMonth: number;
  /** The month's question only: reminders come beside it. */
  readonly mostQuestionsPerPlacePerMonth: number;
  readonly callsPer1000PlacesPerMonth: number;
};

type Answer = { readonly placeId: string; readonly isCall: boolean };
type Year = { readonly db: Database; readonly chances: Chances; readonly rates: ReadonlyMap<string, number>; readonly due: Map<string, Answer[]> };

const FIRST = "2026-01-01";
/** The first weeks tell of how we began, not of how it goes. */
const BEFORE = 60;
const DAYS = 365;

// What we suppose of people. Some never answer, and the others make up for it in the average; a reminder works half as well
// as the question; and a key person rings within ten days and reaches somebody seven times in ten.
const NEVER_SHARE = 1 / 3;
const HAS_SECOND = 0.6;
const REMINDER_WORKS = 0.5;
const CALL_WITHIN_DAYS = 10;
const CALL_REACHES = 0.7;
const ANSWER_WITHIN_DAYS = 14;

/** A year of questions and answers about so many places: the real rounds on a real database, with a clock that steps a day. */
export async function simulateYear(places: number, answering: number): Promise<SimulatedYear> {
  const dataDir = mkdtempSync(join(tmpdir(), "schuifaan-year-"));
  const db = await openDatabase({ dataDir, databaseUrl: undefined });
  try {
    await migrate(db);
    const chances = createChances(Math.round(answering * 1000));
    const year: Year = { db, chances, rates: await addPeople(db, places, answering, chances), due: new Map() };
    const ages: number[][] = [];
    for (let index = 0; index < BEFORE + DAYS; index += 1) {
      const day = addDays(FIRST, index);
      // One transaction a day: nobody would miss half a day after a crash.
      await inTransaction(db, async (transaction) => await liveDay({ ...year, db: transaction }, day));
      if (index >= BEFORE) ages.push(await agesOn(db, day));
    }
    return { answering, ...summariseAges(ages), ...(await summariseMails(db, places)) };
  } finally {
    await db.destroy();
    rmSync(dataDir, { recursive: true });
  }
}

/** How often each maker answers, by id. */
async function addPeople(db: Database, count: number, answering: number, chances: Chances): Promise<Map<string, number>> {
  const start = new Date(`${FIRST}T09:00:00Z`);
  const rates = new Map<string, number>();
  const never = (1 - answering) * NEVER_SHARE;
  for (const place of storedPlaces(count)) {
    const lastConfirmed = addDays(FIRST, -Math.floor(chances.share() * 45));
    await savePlaces(db, [{ ...place, status: "active", lastConfirmed, confirmedBy: "volunteer" }], start);
    const makers = chances.share() < HAS_SECOND ? 2 : 1;
    for (let number = 0; number < makers; number += 1) {
      const maker = await addMaker(db, { placeId: place.id, name: "Maker", email: `${number}@${place.id}.example`, isTrusted: true, hasSaidYes: true }, start);
      rates.set(maker.id, chances.share() < never ? 0 : answering / (1 - never));
    }
  }
  return rates;
}

async function liveDay(year: Year, day: string): Promise<void> {
  const { db, due } = year;
  const now = new Date(`${day}T09:00:00Z`);
  await runRound({ db, now, reportError: failYear });
  await readMails(year, day);
  await rollTasks(year, day);
  for (const { placeId, isCall } of due.get(day) ?? []) {
    const by = { role: isCall ? "key_person" : "maker", source: isCall ? "redactie" : "link" } as const;
    await confirmPlace(db, { placeId, by, confirmedBy: isCall ? "key_person" : "volunteer", now });
  }
}

function failYear(error: unknown): never {
  throw error;
}

/** Whoever got a mail today answers it within two weeks, or not. */
async function readMails({ db, chances, rates, due }: Year, day: string): Promise<void> {
  const mails = await db.selectFrom("mails").select(["id", "kind", "place_id", "maker_id"]).where("state", "=", "waiting").orderBy("dedupe").execute();
  await db.updateTable("mails").set({ state: "sent", sent_at: `${day}T09:00:00.000Z` }).where("state", "=", "waiting").execute();
  for (const { kind, place_id: placeId, maker_id: makerId } of mails) {
    const rate = (rates.get(makerId ?? "") ?? 0) * (kind === "remind" ? REMINDER_WORKS : 1);
    // Most answer at once or never: the square of a chance is mostly small.
    const waits = Math.floor(chances.share() ** 2 * ANSWER_WITHIN_DAYS);
    if (chances.share() < rate && placeId !== null) plan(due, addDays(day, waits), { placeId, isCall: false });
  }
}

/** The key person takes up today's calls. */
async function rollTasks({ db, chances, due }: Year, day: string): Promise<void> {
  const calls = await db.selectFrom("tasks").select(["id", "place_id"]).where("kind", "=", "call").where("state", "=", "open").where("outcome", "is", null).orderBy("about").execute();
  for (const { id, place_id: placeId } of calls) {
    const isReached = chances.share() < CALL_REACHES;
    const waits = Math.floor(chances.share() * CALL_WITHIN_DAYS);
    await db.updateTable("tasks").set(isReached ? { outcome: "taken up" } : { state: "closed", outcome: "no_answer" }).where("id", "=", id).execute();
    if (isReached && placeId !== null) plan(due, addDays(day, waits), { placeId, isCall: true });
  }
}

function plan(due: Map<string, Answer[]>, day: string, answer: Answer): void {
  const answers = due.get(day);
  if (answers === undefined) due.set(day, [answer]);
  else answers.push(answer);
}

async function agesOn(db: Database, day: string): Promise<number[]> {
  const rows = await db.selectFrom("places").select("last_confirmed").execute();
  return rows.map(({ last_confirmed: confirmed }) => daysBetween(confirmed ?? FIRST, day));
}

function summariseAges(byDay: readonly (readonly number[])[]) {
  const all = byDay.flat().toSorted((one, other) => one - other);
  return { medianAge: all[Math.floor(all.length / 2)] ?? 0, shareOver90: shareOld(all), worstShareOver90: Math.max(...byDay.map(shareOld)) };
}

function shareOld(ages: readonly number[]): number {
  return ages.filter((age) => age > 90).length / ages.length;
}

async function summariseMails(db: Database, places: number) {
  const since = `${addDays(FIRST, BEFORE)}T00:00:00.000Z`;
  const mails = await db.selectFrom("mails").select(["kind", "place_id", "created_at"]).where("created_at", ">=", since).execute();
  const calls = await db.selectFrom("tasks").select("id").where("kind", "=", "call").where("created_at", ">=", since).execute();
  const rounds = await db.selectFrom("rounds").select(["asked_at", "answered_at"]).where("asked_at", ">=", since).where("maker_id", "!=", "").execute();
  const inTime = rounds.filter(({ asked_at: asked, answered_at: answered }) => answered !== null && Date.parse(answered) - Date.parse(asked) < ANSWER_WITHIN_DAYS * 86_400_000);
  const questions = new Map<string, number>();
  for (const { kind, place_id: place, created_at: at } of mails) {
    if (kind === "ask") questions.set(`${place} ${at.slice(0, 7)}`, (questions.get(`${place} ${at.slice(0, 7)}`) ?? 0) + 1);
  }
  return {
    answeredWithin14Days: inTime.length / rounds.length,
    mailsPerPlacePerMonth: mails.length / places / 12,
    mostQuestionsPerPlacePerMonth: Math.max(...questions.values()),
    callsPer1000PlacesPerMonth: (calls.length / places / 12) * 1000,
  };
}
