import { toAmsterdamDay } from "@schuifaan/shared/domain/amsterdam-time";
import type { Place } from "@schuifaan/shared/domain/place";

import { inTransaction } from "../database/in-transaction.ts";
import type { Database } from "../database/open-database.ts";
import { answerRound } from "./answer-round.ts";
import { changePlace, type ChangedBy, type ChangedPlace } from "./change-place.ts";

type Confirmation = {
  readonly placeId: string;
  readonly by: ChangedBy;
  readonly confirmedBy: NonNullable<Place["confirmedBy"]>;
  readonly now: Date;
};

/** Somebody says that everything holds as of today: what was doubted is doubted no more. As changePlace otherwise. */
export async function confirmPlace(db: Database, { placeId, by, confirmedBy, now }: Confirmation): Promise<ChangedPlace> {
  const lastConfirmed = toAmsterdamDay(now.getTime());
  return await inTransaction(db, async (transaction) => {
    await answerRound(transaction, placeId, "confirmed", now);
    return await changePlace(transaction, {
      placeId, by, now,
      changes: [],
      edit: (place) => ({ ...place, lastConfirmed, confirmedBy, isDoubted: undefined }),
    });
  });
}
