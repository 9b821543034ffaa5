import { toAmsterdamDay } from "@schuifaan/shared/domain/amsterdam-time";

import type { Database } from "../database/open-database.ts";
import { addTask } from "../mail/add-task.ts";

/** Asks the wijkredactie to ring where nobody answered in the two working days that we promised. Called by the clock. */
export async function markLate(db: Database, now: Date): Promise<void> {
  const late = await db
    .selectFrom("messages")
    .select(["id", "place_id", "promised_for"])
    .where("answered_at", "is", null)
    .where("passed_on_at", "is not", null)
    .where("promised_for", "<", toAmsterdamDay(now.getTime()))
    .execute();
  for (const { id, place_id: placeId, promised_for: promisedFor } of late) {
    await addTask(db, { about: id, placeId, body: { kind: "message_late", promisedFor } }, now);
  }
}
