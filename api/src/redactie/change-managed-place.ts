import type { ManagedPlace } from "@schuifaan/shared/contract/redactie";
import type { Change } from "@schuifaan/shared/domain/change";

import { inTransaction } from "../database/in-transaction.ts";
import type { Database } from "../database/open-database.ts";
import { Refusal } from "../http/problems.ts";
import { EDITORS, requireRole, roleIn, type Who } from "../identity/may.ts";
import type { StoredPlace } from "../places/place-rows.ts";
import { ChangedMeanwhile, changePlace, type ChangedBy } from "../upkeep/change-place.ts";
import { readAreas } from "./read-areas.ts";
import { readManagedPlace } from "./read-managed-place.ts";
import { readVersion } from "./read-history.ts";

export type Editing = { readonly who: Who; readonly placeId: string; readonly version: number; readonly now: Date };

/** What a colleague changes is theirs, in the role they have where the place lies. */
export async function byColleague(db: Database, who: Who, placeId: string): Promise<ChangedBy> {
  const areas = await readAreas(db, placeId);
  requireRole(who, EDITORS, areas);
  return { role: roleIn(who, areas), userId: who.id, source: "redactie" };
}

/** Answers the number of the last change. Throws Refusals; one of them brings the listing as somebody else left it meanwhile. */
export async function changeManagedPlace(db: Database, { who, placeId, version, now }: Editing, changes: readonly Change[], edit?: (place: StoredPlace) => StoredPlace): Promise<number> {
  const by = await byColleague(db, who, placeId);
  try {
    const { seq } = await changePlace(db, { placeId, expectedVersion: version, by, changes, now, ...(edit && { edit }) });
    return seq;
  } catch (error) {
    if (!(error instanceof ChangedMeanwhile)) throw error;
    throw bringPresent(error, await readManagedPlace(db, who, placeId, now));
  }
}

/**
 * Makes the listing again what it was at version `to`, as one more change. What it is called in addresses, where it came
 * from, its pictures and its host stay as they are: what was erased does not come back.
 */
export async function restoreVersion(db: Database, editing: Editing, to: number): Promise<number> {
  const { who, placeId } = editing;
  await byColleague(db, who, placeId);
  return await inTransaction(db, async (transaction) => {
    const old = await readVersion(transaction, placeId, to);
    if (old === undefined) throw new Refusal("not-found");
    return await changeManagedPlace(transaction, editing, [], (place) => ({ ...old, ...keptOf(place, old) }));
  });
}

/** Whoever says hello is named as of now, too: somebody may have taken their yes back since. */
function keptOf({ id, slug, source, sourceKey, demo, isSettled, photos, isDoubted, firstVisit }: StoredPlace, old: StoredPlace): Partial<StoredPlace> {
  const { hostFirstName, hostWhen } = firstVisit ?? {};
  const text = old.firstVisit?.text ?? "";
  const isNobody = text === "" && hostFirstName === undefined;
  return { id, slug, source, sourceKey, demo, isSettled, photos, isDoubted, firstVisit: isNobody ? undefined : { text, hostFirstName, hostWhen } };
}

function bringPresent(error: ChangedMeanwhile, present: ManagedPlace): Refusal {
  const { code, detail } = error.problem;
  return new Refusal(code, detail, undefined, present);
}
