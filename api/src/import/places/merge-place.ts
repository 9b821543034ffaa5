import { isDeepStrictEqual } from "node:util";

import type { PlaceAreas } from "../../areas/build-area-assigner.ts";
import type { Standing } from "../../places/bare-place.ts";
import type { StoredPlace } from "../../places/place-rows.ts";
import type { ListedFacts } from "./read-row.ts";

/** Lays what the list tells over what we know. What the list has no column for stays; what it left empty goes. */
export function mergePlace(known: StoredPlace, facts: ListedFacts, standing: Standing, areas: PlaceAreas): StoredPlace {
  const contact = withoutUndefined(facts.contact ?? known.contact);
  return withoutUndefined({ ...known, ...facts, ...standing, ...areas, contact });
}

/** Equal as people see it: a field that is absent equals one that is undefined. */
export function isSamePlace(one: StoredPlace, other: StoredPlace): boolean {
  return isDeepStrictEqual(withoutUndefined(one), withoutUndefined(other));
}

function withoutUndefined<Fields extends object>(fields: Fields): Fields {
  const copy = { ...fields };
  for (const [name, value] of Object.entries(copy)) if (value === undefined) Reflect.deleteProperty(copy, name);
  return copy;
}
