import { toAmsterdamDay } from "@schuifaan/shared/domain/amsterdam-time";
import { PlaceStatus } from "@schuifaan/shared/domain/taxonomy";
import type { UpkeepState } from "@schuifaan/shared/domain/upkeep-step";
import type { Selectable } from "kysely";

import type { Database } from "../database/open-database.ts";
import type { Tables } from "../database/tables.ts";
import { hashAddress } from "../mail/failed-addresses.ts";
import { type Maker, toMaker } from "../upkeep/makers.ts";
import { readPlace } from "../upkeep/read-place.ts";

/** A place that may need something, with who can be asked for it. */
export type RoundState = {
  readonly state: UpkeepState;
  readonly gemeente: string | undefined;
  /** Who is asked first stands first. */
  readonly makers: readonly Maker[];
  /** Of the newest round. */
  readonly round: { readonly month: string; readonly makerId: string } | undefined;
};

type RoundRow = Selectable<Tables["rounds"]>;
const ROWS_PER_READ = 500;
/** Two questions of a place that is shut for a while, and some. */
const LOOKED_BACK_DAYS = 120;
const MS_PER_DAY = 86_400_000;

/** Every place that is not gone, a few hundred at a time, by id. */
export async function* readStates(db: Database, now: Date, failed: ReadonlySet<string>): AsyncGenerator<RoundState[]> {
  const stopped = new Set((await db.selectFrom("stopped_questions").select("maker_id").execute()).map(({ maker_id: id }) => id));
  for (let after: string | undefined = ""; after !== undefined; ) {
    const places: PlaceRow[] = await db
      .selectFrom("places")
      .select(COLUMNS)
      .where("id", ">", after)
      .where("status", "not in", ["closed", "moved"])
      .orderBy("id")
      .limit(ROWS_PER_READ)
      .execute();
    after = places.length === ROWS_PER_READ ? places.at(-1)?.id : undefined;
    if (places.length > 0) yield await toStates(db, { places, now, failed, stopped });
  }
}

const COLUMNS = ["id", "status", "last_confirmed", "demo", "gemeente_name"] as const;
type PlaceRow = Pick<Selectable<Tables["places"]>, (typeof COLUMNS)[number]>;

type Looked = { readonly places: readonly PlaceRow[]; readonly now: Date; readonly failed: ReadonlySet<string>; readonly stopped: ReadonlySet<string> };

async function toStates(db: Database, { places, now, failed, stopped }: Looked): Promise<RoundState[]> {
  const ids = places.map(({ id }) => id);
  const since = new Date(now.getTime() - LOOKED_BACK_DAYS * MS_PER_DAY).toISOString();
  const makerRows = await db.selectFrom("makers").selectAll().where("place_id", "in", ids).where("left_at", "is", null).where("confirmed_at", "is not", null).orderBy("rank").orderBy("id").execute();
  const roundRows = await db.selectFrom("rounds").selectAll().where("place_id", "in", ids).where("asked_at", ">", since).orderBy("asked_at", "desc").execute();
  const makers = groupBy(makerRows.map(toMaker), ({ placeId }) => placeId);
  const rounds = groupBy(roundRows, ({ place_id: id }) => id);
  return await Promise.all(
    places.map(async (place) => {
      const askable = (makers.get(place.id) ?? []).filter(({ id, email }) => !stopped.has(id) && !failed.has(hashAddress(email)));
      return toState(place, { makers: askable, rounds: rounds.get(place.id) ?? [], lastConfirmed: await readConfirmed(db, place, now) });
    }),
  );
}

/** Days of the demo slide along with the calendar. */
async function readConfirmed(db: Database, { id, demo, last_confirmed: stored }: PlaceRow, now: Date): Promise<string | undefined> {
  if (demo === 0) return stored ?? undefined;
  return (await readPlace(db, id, toAmsterdamDay(now.getTime()))).place.lastConfirmed;
}

type Parts = { readonly makers: readonly Maker[]; readonly rounds: readonly RoundRow[]; readonly lastConfirmed: string | undefined };

function toState(place: PlaceRow, { makers, rounds, lastConfirmed }: Parts): RoundState {
  // Where nobody could be asked, a row says only that somebody should ring.
  const asked = rounds.filter(({ maker_id: id }) => id !== "");
  const [newest] = asked;
  const isAnswered = (round: RoundRow) => round.answered_at !== null || (lastConfirmed !== undefined && lastConfirmed >= dayOf(round.asked_at));
  const lastAnswered = asked.findIndex(isAnswered);
  const silent = lastAnswered === -1 ? asked : asked.slice(0, lastAnswered);
  const called = rounds.map(({ call_at: at }) => at).filter((at) => at !== null).toSorted().at(-1);
  return {
    state: {
      placeId: place.id,
      status: PlaceStatus.parse(place.status),
      lastConfirmed,
      makers: makers.length,
      isAskedThere: makers.some(({ id }) => id === newest?.maker_id),
      last: newest && { askedOn: dayOf(newest.asked_at), isAnswered: isAnswered(newest), isReminded: newest.reminded_at !== null, isSecondAsked: newest.second_at !== null },
      silentSince: optionalDay(silent.at(-1)?.asked_at),
      calledOn: optionalDay(called),
    },
    gemeente: place.gemeente_name ?? undefined,
    makers,
    round: newest && { month: newest.month, makerId: newest.maker_id },
  };
}

function groupBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): ReadonlyMap<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [row]);
    else group.push(row);
  }
  return groups;
}

function dayOf(instant: string): string {
  return toAmsterdamDay(Date.parse(instant));
}

function optionalDay(instant: string | undefined): string | undefined {
  return instant === undefined ? undefined : dayOf(instant);
}
