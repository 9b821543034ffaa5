import type { AreaCode } from "../domain/area-code.ts";
import type { Bounds } from "../domain/bounds.ts";
import type { Point } from "../domain/point.ts";
import type { PlaceType, RunBy } from "../domain/taxonomy.ts";
import type { Listing } from "./listing.ts";

/** What to look for; every part that is there narrows the answer. */
export type FinderSearch = {
  readonly bounds?: Bounds | undefined;
  /** Sorts by distance; leaves nothing out. */
  readonly near?: Point | undefined;
  readonly area?: AreaCode | undefined;
  /** An empty list means: nothing, not everything. */
  readonly types?: readonly PlaceType[] | undefined;
  readonly runBys?: readonly RunBy[] | undefined;
  readonly words?: string | undefined;
  readonly limit: number;
  /** `next` of the page before. */
  readonly after?: string | undefined;
};

/** A place on the page, with its distance in whole metres when the search had a `near`. */
export type Found = { readonly listing: Listing; readonly distanceInMetres: number | undefined };

export type FoundCluster = { readonly lat: number; readonly lng: number; readonly count: number; readonly bbox: Bounds };

export type FoundPlaces = {
  readonly places: readonly Found[];
  /** What comes after this page and lies in the box or area, added up by neighbourhood of the map. */
  readonly clusters: readonly FoundCluster[];
  readonly total: number;
  /** Give it as `after` to read on; undefined on the last page. */
  readonly next: string | undefined;
};
