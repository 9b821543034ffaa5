import type { Database } from "../database/open-database.ts";

export type RoundAnswer = "confirmed" | "changed" | "paused";

/**
 * The question of the month is answered, and nobody need ring about it any more. Call it before a listing is locked, as who
 * closes a task does: task, round, listing, in that order, or two people wait for each other.
 */
export async function answerRound(db: Database, placeId: string, answer: RoundAnswer, now: Date): Promise<void> {
  const at = now.toISOString();
  await db
    .updateTable("tasks")
    .set({ state: "closed", closed_at: at, outcome: answer })
    .where("kind", "=", "call")
    .where("place_id", "=", placeId)
    .where("state", "=", "open")
    .execute();
  await db.updateTable("rounds").set({ answered_at: at, answer }).where("place_id", "=", placeId).where("answered_at", "is", null).execute();
}
