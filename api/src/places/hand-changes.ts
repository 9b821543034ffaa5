import { isSame } from "@schuifaan/shared/domain/is-same";
import { Place, type PlaceId } from "@schuifaan/shared/domain/place";
import type { Transaction } from "kysely";
import { z } from "zod";

import type { Tables } from "../database/tables.ts";
import type { StoredPlace } from "./place-rows.ts";

type Fields = ReadonlySet<keyof Place>;
export type HandChanges = ReadonlyMap<PlaceId, Fields>;

const ROLES_OF_PEOPLE: ReadonlySet<string> = new Set(["maker", "key_person", "admin", "resident_tip", "calendar"]);
const Kept = z.record(z.string(), z.unknown());

/**
 * What people changed of each place since it came here, as fields: a list that brought the place knows no better than
 * those who are there. For at most 500 places at once; those that nobody changed are left out.
 */
export async function readHandChanges(db: Transaction<Tables>, places: readonly StoredPlace[]): Promise<HandChanges> {
  if (places.length === 0) return new Map();
  const ids = places.map(({ id }) => id);
  const rows = await db.selectFrom("versions").select(["place_id", "place", "role"]).where("place_id", "in", ids).orderBy("place_id").orderBy("version").execute();
  const changed = places.flatMap((place) => {
    const own = rows.filter(({ place_id: id }) => id === place.id);
    const states: unknown[] = [...own.map((row): unknown => JSON.parse(row.place)), place];
    const fields = own.flatMap(({ role }, index) => (ROLES_OF_PEOPLE.has(role) ? fieldsBetween(states[index], states[index + 1]) : []));
    return fields.length === 0 ? [] : [[place.id, new Set(fields)] as const];
  });
  return new Map(changed);
}

function fieldsBetween(before: unknown, after: unknown): (keyof Place)[] {
  const [was, is] = [Kept.parse(before), Kept.parse(after)];
  return Place.keyof().options.filter((field) => !isSame(was[field], is[field]));
}

/** The new place, with some fields as they are. */
export function keepFields(known: StoredPlace, place: StoredPlace, fields: Fields): StoredPlace {
  const kept = { ...place };
  for (const field of fields) Object.assign(kept, { [field]: known[field] });
  return kept;
}
