import type { Database } from "../database/open-database.ts";
import { claim, findDue, type FollowedCalendar, keepOutcome } from "./calendar-links.ts";
import { CalendarUnreadable } from "./calendar-unreadable.ts";
import { type FetchCalendar, fetchCalendar, type Validators } from "./fetch-calendar.ts";
import { takeStep } from "./follow-step.ts";
import { tellFailing } from "./tell-makers.ts";

const MS_PER_DAY = 86_400_000;
const PATIENCE_IN_MS = 3 * MS_PER_DAY;
/** What is not whole read for so long is: dates of the coming months move on, though the calendar does not change. */
const READ_WHOLE_IN_MS = 14 * MS_PER_DAY;
/** Elsewhere somebody may be slow; the others need not wait for it. */
const AT_ONCE = 4;

/**
 * Asks every calendar whose time has come, and lets its place follow. What cannot be read is counted; after three days its
 * maker is told. Another server that does the same at the same time leaves it alone. When something else goes wrong with
 * one the others go on, and the first fault is thrown at the end.
 */
export async function followCalendars(db: Database, now: Date, ask: FetchCalendar = fetchCalendar): Promise<void> {
  const due = await findDue(db, now);
  const faults: unknown[] = [];
  const lane = async () => {
    for (let link = due.shift(); link !== undefined; link = due.shift()) {
      try {
        if (await claim(db, link, now)) await followOne(db, link, ask, now);
      } catch (error) {
        faults.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  if (faults.length > 0) throw faults[0];
}

async function followOne(db: Database, link: FollowedCalendar, ask: FetchCalendar, now: Date): Promise<void> {
  try {
    const fetched = await ask(link.address, validatorsOf(link, now));
    if (fetched.isSame) await keepOutcome(db, link, { kind: "same" }, now);
    else await takeStep(db, { link, fetched, isApproved: false, now });
  } catch (error) {
    if (!(error instanceof CalendarUnreadable)) throw error;
    await keepFailure(db, link, error, now);
  }
}

/** Undefined asks for all of it. */
function validatorsOf({ validators, readAt, isLive }: FollowedCalendar, now: Date): Validators | undefined {
  const isFresh = readAt !== undefined && now.getTime() - Date.parse(readAt) < READ_WHOLE_IN_MS;
  const isKnown = validators.etag !== undefined || validators.lastModified !== undefined;
  return isLive && isFresh && isKnown ? validators : undefined;
}

async function keepFailure(db: Database, link: FollowedCalendar, { failure }: CalendarUnreadable, now: Date): Promise<void> {
  const since = link.failingSince ?? now.toISOString();
  await db.transaction().execute(async (transaction) => {
    const isStillThere = await keepOutcome(transaction, link, { kind: "failed", failure, failures: link.failures + 1, since }, now);
    if (isStillThere && now.getTime() - Date.parse(since) >= PATIENCE_IN_MS) await tellFailing(transaction, link, { failure, since, now });
  });
}
