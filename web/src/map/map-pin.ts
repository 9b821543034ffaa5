import type { Bounds } from "@schuifaan/shared/domain/bounds";
import type { PlaceType } from "@schuifaan/shared/domain/taxonomy";

/** A place as the map knows it. */
export type MapPin = { readonly slug: string; readonly name: string; readonly type: PlaceType; readonly lat: number; readonly lng: number };

/** Places that are not on the list yet, added up by the api. */
export type MapCluster = { readonly lat: number; readonly lng: number; readonly count: number; readonly bbox: Bounds };
