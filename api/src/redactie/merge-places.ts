import { toAmsterdamDay } from "@schuifaan/shared/domain/amsterdam-time";
import type { PlaceId } from "@schuifaan/shared/domain/place";
import type { Transaction } from "kysely";

import { inTransaction } from "../database/in-transaction.ts";
import type { Database } from "../database/open-database.ts";
import type { Tables } from "../database/tables.ts";
import { Refusal } from "../http/problems.ts";
import { foldText } from "../places/fold-text.ts";
import type { StoredPlace } from "../places/place-rows.ts";
import { problemText } from "../text/problem-text.ts";
import { changePlace } from "../upkeep/change-place.ts";
import { findMakers } from "../upkeep/makers.ts";
import { lockPlace } from "../upkeep/read-place.ts";
import { byColleague, changeManagedPlace, type Editing } from "./change-managed-place.ts";

/**
 * This listing goes on in another: its addresses and calendars lead there, its name and its own activities come along, its
 * makers look after the other from now on by the links they have, and what waited for it waits for the other. Answers the number of
 * the last change. Throws Refusals.
 */
export async function mergePlaces(db: Database, editing: Editing, into: PlaceId): Promise<number> {
  const { who, placeId, now } = editing;
  const by = await byColleague(db, who, placeId);
  const byThere = await byColleague(db, who, into);
  return await inTransaction(db, async (transaction) => {
    // Both are locked before either is changed, in one order: two who merge at once wait for each other.
    const today = toAmsterdamDay(now.getTime());
    for (const id of [placeId, into].toSorted()) await lockPlace(transaction, id, today);
    const { place } = await lockPlace(transaction, placeId, today);
    const { place: other } = await lockPlace(transaction, into, today);
    if (place.id === other.id || other.movedTo === place.id || isMerged(other)) throw cannotMerge();

    await moveMakers(transaction, placeId, into);
    await moveTasks(transaction, { from: placeId, into, areaCodes: JSON.stringify(other.areaCodes), userId: by.userId, now });
    await changeManagedPlace(transaction, editing, [], (merged) => ({ ...merged, status: "closed", statusNote: undefined, movedTo: into }));
    const { seq } = await changePlace(transaction, { placeId: into, by: byThere, changes: [], edit: (kept) => joined(kept, place), now });
    return seq;
  });
}

function isMerged({ status, movedTo }: StoredPlace): boolean {
  return status === "closed" && movedTo !== undefined;
}

function cannotMerge(): Refusal {
  return new Refusal("invalid-input", undefined, [{ in: "body", field: "into", detail: problemText.intoMissing }]);
}

/** What only the other told comes along: its names, and the activities that people may follow in their calendars. */
function joined(kept: StoredPlace, { name, aliases, activities }: StoredPlace): StoredPlace {
  const names = new Set([...kept.aliases, name, ...aliases]);
  names.delete(kept.name);
  const isKnown = ({ id, title }: StoredPlace["activities"][number]) => kept.activities.some((known) => known.id === id || foldText(known.title) === foldText(title));
  return { ...kept, aliases: [...names], activities: [...kept.activities, ...activities.filter((activity) => !isKnown(activity))] };
}

/** Who looks after both already keeps the one row. */
async function moveMakers(transaction: Transaction<Tables>, from: string, into: string): Promise<void> {
  const there = await findMakers(transaction, into);
  const known = new Map(there.map(({ id, email }) => [email.toLowerCase(), id]));
  let rank = Math.max(0, ...there.map((maker) => maker.rank));
  for (const { id, email } of await findMakers(transaction, from)) {
    const same = known.get(email.toLowerCase());
    if (same === undefined) {
      rank += 1;
      await transaction.updateTable("makers").set({ place_id: into, rank }).where("id", "=", id).execute();
    } else {
      await transaction.deleteFrom("makers").where("id", "=", id).execute();
    }
    await transaction.updateTable("links").set({ place_id: into, maker_id: same ?? id }).where("maker_id", "=", id).execute();
  }
}

type TasksMoved = { readonly from: string; readonly into: string; readonly areaCodes: string; readonly userId: string | undefined; readonly now: Date };

/** That the two are one is known now; the rest is about the other from here on. */
async function moveTasks(transaction: Transaction<Tables>, { from, into, areaCodes, userId, now }: TasksMoved): Promise<void> {
  await transaction
    .updateTable("tasks")
    .set({ state: "closed", closed_at: now.toISOString(), closed_by: userId ?? null, outcome: JSON.stringify({ outcome: "merged", into }) })
    .where("place_id", "=", from)
    .where("kind", "=", "duplicate")
    .where("state", "=", "open")
    .execute();
  await transaction.updateTable("tasks").set({ place_id: into, area_codes: areaCodes }).where("place_id", "=", from).where("state", "=", "open").execute();
}
