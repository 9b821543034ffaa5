import type { AreaCode } from "../domain/area-code.ts";
import type { PlaceId, Slug } from "../domain/place.ts";
import type { PlaceType, RunBy } from "../domain/taxonomy.ts";

/** One place as the finder keeps it: what it searches by, and the answer ready to send. Never changed, only replaced. */
export type Listing = {
  readonly id: PlaceId;
  readonly slug: Slug;
  /** Names it had in addresses before: they still lead to it. */
  readonly oldSlugs: readonly Slug[];
  /** The place that this one, closed for good, became part of. */
  readonly mergedInto: PlaceId | undefined;
  readonly type: PlaceType;
  readonly runBy: RunBy | undefined;
  readonly lat: number;
  readonly lng: number;
  /** Higher comes first when nothing else decides; ties fall to the lower id. See `rankOf`. */
  readonly rank: number;
  /** How often the place was written, and when last, in ms since 1970: calendars ask what changed since. */
  readonly version: number;
  readonly updatedAt: number;
  /** All areas that hold the place, every level. */
  readonly areaCodes: readonly AreaCode[];
  /** What people may search it by in its own words, a line for each sort: see `toWords`. The first line is its name. */
  readonly words: string;
  /** A contract PlaceSummary as JSON, ASCII only (so one byte a character in memory), without distanceInMetres. */
  readonly summary: string;
  /** A contract Place as JSON, ASCII only. */
  readonly detail: string;
};
