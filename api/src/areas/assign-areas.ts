import type { Transaction } from "kysely";

import type { Tables } from "../database/tables.ts";
import { toStoredPlace, type StoredPlace } from "../places/place-rows.ts";
import { savePlaces } from "../places/save-places.ts";
import { buildAreaAssigner } from "./build-area-assigner.ts";

const PLACES_AT_A_TIME = 1000;

/** Puts every place in the current areas again and rewrites those that moved; answers how many. */
export async function assignAreas(db: Transaction<Tables>, now: Date): Promise<number> {
  const assign = await buildAreaAssigner(db);
  const moved: StoredPlace[] = [];
  let last = "";
  for (;;) {
    const rows = await db.selectFrom("places").selectAll().where("id", ">", last).orderBy("id").limit(PLACES_AT_A_TIME).execute();
    for (const row of rows) {
      const place = toStoredPlace(row);
      const areas = assign(place, place.namedArea);
      if (!isAlready(place, areas)) moved.push({ ...place, ...areas });
    }
    const end = rows.at(-1);
    if (end === undefined) break;
    last = end.id;
  }
  if (moved.length > 0) await savePlaces(db, moved, now);
  return moved.length;
}

function isAlready(place: StoredPlace, areas: ReturnType<Awaited<ReturnType<typeof buildAreaAssigner>>>): boolean {
  return (
    place.areaName === areas.areaName &&
    place.gemeenteName === areas.gemeenteName &&
    place.areaCodes.join() === areas.areaCodes.join()
  );
}
