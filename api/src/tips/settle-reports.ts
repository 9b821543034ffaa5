import { toAmsterdamDay } from "@schuifaan/shared/domain/amsterdam-time";

import type { Database } from "../database/open-database.ts";
import { changePlace, type ChangedBy } from "../upkeep/change-place.ts";
import { lockPlace } from "../upkeep/read-place.ts";
import type { TipDecided } from "./decide-tip.ts";
import { forgetWords } from "./keep-report-task.ts";
import { decideTip, findOpenReports } from "./tip-rows.ts";

type Settlement = { readonly placeId: string; readonly state: "changed" | "declined"; readonly answer: string | undefined; readonly by: ChangedBy };

/** All that was told of a place has this answer; it is not doubted any more. */
export async function settleReports(db: Database, { placeId, state, answer, by }: Settlement, now: Date): Promise<TipDecided> {
  const { place } = await lockPlace(db, placeId, toAmsterdamDay(now.getTime()));
  for (const report of await findOpenReports(db, placeId)) await decideTip(db, report, { state, answer, at: now });
  await forgetWords(db, placeId);
  if (place.isDoubted !== true) return { placeId, seq: undefined };
  const { seq } = await changePlace(db, { placeId, by, changes: [], edit: (known) => ({ ...known, isDoubted: undefined }), now });
  return { placeId, seq };
}
