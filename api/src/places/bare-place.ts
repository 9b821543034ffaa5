import type { Precision } from "@schuifaan/shared/domain/place";
import type { Point } from "@schuifaan/shared/domain/point";

import type { StoredPlace } from "./place-rows.ts";

/** Where a row is, by its own coordinates or by its address. */
export type Standing = Point & { readonly precision: Precision };

type NewPlace = Pick<StoredPlace, "id" | "slug" | "name" | "type" | "source" | "sourceKey">;

/** A place of which we know only what every list tells. */
export function toBarePlace(place: NewPlace, standing: Standing): StoredPlace {
  return {
    ...place,
    ...standing,
    status: "active",
    areaCodes: [],
    aliases: [],
    address: {},
    openingHours: [],
    closures: [],
    specialOpen: [],
    languages: [],
    welcome: [],
    access: {},
    facilities: [],
    activities: [],
    needs: [],
    contact: {},
    demo: false,
  };
}
