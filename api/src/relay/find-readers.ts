import type { Database } from "../database/open-database.ts";
import { findMakers, type Maker } from "../upkeep/makers.ts";

/** Who gets a message to a place: those who look after it and said that they do. */
export async function findReaders(db: Database, placeId: string): Promise<Maker[]> {
  const makers = await findMakers(db, placeId);
  return makers.filter(({ hasSaidYes }) => hasSaidYes);
}
