import type { Database } from "../database/open-database.ts";
import { PERSONAL_DATA } from "./personal-data.ts";

/** Erases all that was kept long enough. May be run as often as one likes; by the clock every night. */
export async function erasePersonalData(db: Database, now: Date): Promise<void> {
  for (const { erase } of PERSONAL_DATA) await erase?.(db, now);
}
