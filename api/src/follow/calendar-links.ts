import type { CalendarFailure } from "@schuifaan/shared/domain/calendar-failure";
import { Activity } from "@schuifaan/shared/domain/place";
import type { Selectable } from "kysely";
import { z } from "zod";

import type { Database } from "../database/open-database.ts";
import type { Tables } from "../database/tables.ts";
import type { Validators } from "./fetch-calendar.ts";
import { nextCheckAt } from "./next-check.ts";

type Row = Selectable<Tables["calendar_links"]>;

/** A calendar that a place follows. */
export type FollowedCalendar = {
  readonly placeId: string;
  readonly address: string;
  /** Who pointed to it. */
  readonly makerId: string | undefined;
  /** False while a maker has to look first. */
  readonly isLive: boolean;
  /** What it said the last time. */
  readonly planned: readonly Activity[];
  readonly validators: Validators;
  readonly readAt: string | undefined;
  readonly failures: number;
  readonly failingSince: string | undefined;
  readonly nextAt: string;
};

const Planned = z.array(Activity);
/** Longer than any fetch takes: when a server stops in the middle, another goes on after this. */
const CLAIM_IN_MS = 15 * 60_000;

export async function findFollowed(db: Database, placeId: string): Promise<FollowedCalendar | undefined> {
  const row = await db.selectFrom("calendar_links").selectAll().where("place_id", "=", placeId).executeTakeFirst();
  return row && toFollowed(row);
}

/** Whose time has come, or whose place a maker changed since it was looked at, a quarter of an hour ago or longer. */
export async function findDue(db: Database, now: Date): Promise<FollowedCalendar[]> {
  const settled = new Date(now.getTime() - CLAIM_IN_MS).toISOString();
  const rows = await db
    .selectFrom("calendar_links")
    .selectAll()
    .where((eb) =>
      eb.or([
        eb("next_at", "<=", now.toISOString()),
        eb.and([
          eb("checked_at", "<", settled),
          eb.exists(
            eb
              .selectFrom("versions")
              .select("versions.version")
              .whereRef("versions.place_id", "=", "calendar_links.place_id")
              .where("versions.role", "=", "maker")
              .whereRef("versions.changed_at", ">", "calendar_links.checked_at"),
          ),
        ]),
      ]),
    )
    .orderBy("next_at")
    .execute();
  return rows.map(toFollowed);
}

/** Whether it is ours to ask now: of several servers that see the same one due only one is told yes. */
export async function claim(db: Database, { placeId, nextAt }: FollowedCalendar, now: Date): Promise<boolean> {
  const until = new Date(now.getTime() + CLAIM_IN_MS).toISOString();
  const { numUpdatedRows } = await db.updateTable("calendar_links").set({ next_at: until, checked_at: now.toISOString() }).where("place_id", "=", placeId).where("next_at", "=", nextAt).executeTakeFirst();
  return numUpdatedRows === 1n;
}

export type Outcome =
  | { readonly kind: "same" }
  | { readonly kind: "read" | "held"; readonly planned: readonly Activity[]; readonly validators: Validators; readonly isChanged: boolean }
  | { readonly kind: "failed"; readonly failure: CalendarFailure; readonly failures: number; readonly since: string };

/**
 * Writes down how it went. Answers false when the link is another one by now, or gone: then nothing may be changed by it.
 * What is held back keeps what it said before, to be compared with the next time.
 */
export async function keepOutcome(db: Database, { placeId, address }: Pick<FollowedCalendar, "placeId" | "address">, outcome: Outcome, now: Date): Promise<boolean> {
  const at = now.toISOString();
  const well = { failures: 0, failure: null, failing_since: null };
  const { numUpdatedRows } = await db
    .updateTable("calendar_links")
    .set({ checked_at: at, next_at: nextCheckAt(placeId, now).toISOString(), ...(outcome.kind === "failed" ? {} : well), ...toColumns(outcome, at) })
    .where("place_id", "=", placeId)
    .where("address", "=", address)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

function toColumns(outcome: Outcome, at: string): Partial<Row> {
  switch (outcome.kind) {
    case "same": return {};
    case "failed": return { failures: outcome.failures, failure: outcome.failure, failing_since: outcome.since };
    case "held": return { is_live: 0, etag: null, last_modified: null };
    case "read": break;
  }
  const { planned, validators, isChanged } = outcome;
  return {
    is_live: 1,
    etag: validators.etag ?? null,
    last_modified: validators.lastModified ?? null,
    read_at: at,
    planned: JSON.stringify(planned),
    ...(isChanged && { changed_at: at }),
  };
}

/** A place follows one calendar; another address takes the place of the one before, and knows what that one said. */
export async function keepLink(db: Database, { placeId, address, makerId }: { placeId: string; address: string; makerId: string }): Promise<void> {
  const link = { address, maker_id: makerId, is_live: 1 };
  await db
    .insertInto("calendar_links")
    .values({ ...link, place_id: placeId, failures: 0, planned: "[]", next_at: "" })
    .onConflict((conflict) => conflict.column("place_id").doUpdateSet(link))
    .execute();
}

export async function endLink(db: Database, placeId: string): Promise<void> {
  await db.deleteFrom("calendar_links").where("place_id", "=", placeId).execute();
}

function toFollowed(row: Row): FollowedCalendar {
  return {
    placeId: row.place_id,
    address: row.address,
    makerId: row.maker_id ?? undefined,
    isLive: row.is_live === 1,
    planned: Planned.parse(JSON.parse(row.planned)),
    validators: { etag: row.etag ?? undefined, lastModified: row.last_modified ?? undefined },
    readAt: row.read_at ?? undefined,
    failures: row.failures,
    failingSince: row.failing_since ?? undefined,
    nextAt: row.next_at,
  };
}
