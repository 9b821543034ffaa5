import type { ChangeRole } from "@schuifaan/shared/contract/upkeep";
import { toAmsterdamDay } from "@schuifaan/shared/domain/amsterdam-time";
import { applyChange } from "@schuifaan/shared/domain/apply-change";
import type { Change } from "@schuifaan/shared/domain/change";
import { ChangeRefused } from "@schuifaan/shared/domain/change-refused";
import type { Transaction } from "kysely";

import { buildAreaAssigner } from "../areas/build-area-assigner.ts";
import { inTransaction } from "../database/in-transaction.ts";
import type { Database } from "../database/open-database.ts";
import type { Tables } from "../database/tables.ts";
import { Refusal } from "../http/problems.ts";
import { StoredPlace } from "../places/place-rows.ts";
import { savePlaces } from "../places/save-places.ts";
import { problemText } from "../text/problem-text.ts";
import { keepConsent } from "./keep-consent.ts";
import { keepPhotos } from "./keep-photos.ts";
import { lockPlace } from "./read-place.ts";
import { refuseOwnNumber } from "./refuse-own-number.ts";
import { tellMakers } from "./tell-makers.ts";

export type ChangedBy = {
  readonly role: ChangeRole;
  readonly makerId?: string;
  readonly userId?: string;
  /** Where the word came from: "link", "redactie", the name of an imported list. */
  readonly source: string;
};

export type PlaceChange = {
  readonly placeId: string;
  /** The version that was looked at, where somebody looked. */
  readonly expectedVersion?: number;
  readonly by: ChangedBy;
  readonly changes: readonly Change[];
  /** What to remember and tell instead of `changes`, where `edit` does it. */
  readonly told?: readonly Change[];
  /** For what no Change tells, such as that everything still holds: done after the changes. */
  readonly edit?: (place: StoredPlace) => StoredPlace;
  readonly now: Date;
};

export type ChangedPlace = { readonly place: StoredPlace; readonly version: number; readonly seq: number };

/** Somebody changed the listing since it was looked at; nothing was saved. */
export class ChangedMeanwhile extends Refusal {
  /** The listing has now. */
  readonly version: number;

  constructor(version: number) {
    super("changed-meanwhile", problemText.seeOther(version));
    this.version = version;
  }
}

/**
 * The one road by which a listing changes: keeps what it was, saves what it becomes, and mails its makers, all or nothing.
 * Before saying "saved", await `reachedSeq` of the answer's `seq`. May be called inside a transaction, and then last: from
 * the change feed on, other writers wait. Throws ChangedMeanwhile, and Refusals for a place that is not there or a change
 * that does not fit.
 */
export async function changePlace(db: Database, { placeId, expectedVersion, by, changes, told = changes, edit = asIs, now }: PlaceChange): Promise<ChangedPlace> {
  const today = toAmsterdamDay(now.getTime());
  return await inTransaction(db, async (transaction) => {
    const { place: before, version } = await lockPlace(transaction, placeId, today);
    if (expectedVersion !== undefined && expectedVersion !== version) throw new ChangedMeanwhile(version);
    await refuseOwnNumber(transaction, placeId, changes);
    const changed = StoredPlace.parse(edit(fit(() => changes.reduce((place, change) => applyChange(place, change, today), before))));
    const settled = await settle(transaction, before, await keepPhotos(transaction, before, changed));
    const place = await keepConsent(transaction, { before, place: settled, makerId: by.makerId, changes, now });

    await transaction.insertInto("versions").values(toVersionRow({ placeId, version, before, by, changes: told, now })).execute();
    await tellMakers(transaction, { place, version: version + 1, by, changes: told, now });
    const seq = await savePlaces(transaction, [place], now);
    return { place, version: version + 1, seq };
  });
}

/** What does not fit the listing becomes an answer to who asked. */
export function fit<Answer>(work: () => Answer): Answer {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof ChangeRefused)) throw error;
    throw error.code === "changed-since"
      ? new Refusal("changed-meanwhile", error.message)
      : new Refusal("invalid-input", undefined, [{ in: "body", field: "change", detail: error.code }]);
  }
}

function asIs(place: StoredPlace): StoredPlace {
  return place;
}

/** Who moved lies in other areas; and what somebody typed into a place of the demo no longer slides along with its days. */
async function settle(db: Transaction<Tables>, before: StoredPlace, place: StoredPlace): Promise<StoredPlace> {
  const settled: StoredPlace = place.demo ? { ...place, isSettled: true } : place;
  if (before.lat === place.lat && before.lng === place.lng) return settled;
  const areas = (await buildAreaAssigner(db, place))(place, place.namedArea);
  const isStillThere = areas.areaCodes.some((code) => code === place.namedArea);
  return { ...settled, ...areas, namedArea: isStillThere ? place.namedArea : undefined };
}

function toVersionRow({ placeId, version, before, by, changes, now }: Pick<PlaceChange, "placeId" | "by" | "changes" | "now"> & { version: number; before: StoredPlace }) {
  return {
    place_id: placeId,
    version,
    place: JSON.stringify(before),
    changed_at: now.toISOString(),
    role: by.role,
    maker_id: by.makerId ?? null,
    user_id: by.userId ?? null,
    source: by.source,
    change: JSON.stringify(changes),
  };
}
