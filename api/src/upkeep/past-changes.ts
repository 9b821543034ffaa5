import type { PastChange } from "@schuifaan/shared/contract/upkeep";
import { Change, isRisky } from "@schuifaan/shared/domain/change";
import { ChangeRefused } from "@schuifaan/shared/domain/change-refused";
import { isSame } from "@schuifaan/shared/domain/is-same";
import { takeBack } from "@schuifaan/shared/domain/take-back";
import type { Selectable } from "kysely";
import { z } from "zod";

import type { Database } from "../database/open-database.ts";
import type { Tables } from "../database/tables.ts";
import { StoredPlace } from "../places/place-rows.ts";
import type { PlaceNow } from "./read-place.ts";

/** How long a maker may take a change back. */
const UNDO_IN_MS = 30 * 86_400_000;

const Role = z.enum(["maker", "key_person", "admin", "import", "resident_tip", "calendar", "system"]);

/** Something that changed, with what the listing was before and became by it. */
export type Step = {
  /** Of the listing after it. */
  readonly version: number;
  readonly at: string;
  readonly role: PastChange["role"];
  readonly makerId: string | undefined;
  readonly changes: readonly Change[];
  readonly before: StoredPlace;
  /** Undefined where something that kept no version came after it, such as an import. */
  readonly after: StoredPlace | undefined;
};

/** What was changed in the last thirty days, the newest first; confirmations are no changes. */
export async function findSteps(db: Database, { place, version }: PlaceNow, now: Date): Promise<Step[]> {
  const since = new Date(now.getTime() - UNDO_IN_MS).toISOString();
  const rows = await db.selectFrom("versions").selectAll().where("place_id", "=", place.id).where("changed_at", ">=", since).orderBy("version", "desc").execute();
  const states = new Map([[version, place], ...rows.map((row) => [row.version, StoredPlace.parse(JSON.parse(row.place))] as const)]);
  return rows.flatMap((row) => toStep(row, states)).filter(({ changes }) => changes.length > 0);
}

function toStep(row: Selectable<Tables["versions"]>, states: ReadonlyMap<number, StoredPlace>): Step[] {
  const before = states.get(row.version);
  if (before === undefined) return [];
  return [
    {
      version: row.version + 1,
      at: row.changed_at,
      role: Role.parse(row.role),
      makerId: row.maker_id ?? undefined,
      changes: z.array(Change).parse(JSON.parse(row.change)),
      before,
      after: states.get(row.version + 1),
    },
  ];
}

/**
 * The listing without one step. Throws ChangeRefused("changed-since") where the same changed again, or already was taken
 * back.
 */
export function withoutStep(place: StoredPlace, { before, after }: Pick<Step, "before" | "after">): StoredPlace {
  if (after === undefined) throw new ChangeRefused("changed-since");
  // Whether all still holds is not for taking back: somebody said so after looking at everything.
  const { lastConfirmed, confirmedBy, isDoubted, isSettled } = after;
  const earlier: StoredPlace = { ...before, lastConfirmed, confirmedBy, isDoubted, isSettled };
  return StoredPlace.parse(takeBack(place, earlier, after));
}

/**
 * Whether a maker may take a step back: what waits for the wijkredactie when it is changed does not go back past it. A name
 * is not put back without its bearer.
 */
export function canTakeBack(place: StoredPlace, step: Step): boolean {
  if (step.changes.some(isRisky)) return false;
  try {
    const back = withoutStep(place, step);
    const name = back.firstVisit?.hostFirstName;
    return !isSame(back, place) && (name === undefined || name === place.firstVisit?.hostFirstName);
  } catch (error) {
    if (error instanceof ChangeRefused) return false;
    throw error;
  }
}
