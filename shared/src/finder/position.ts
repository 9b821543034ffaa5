import type { PlaceId } from "../domain/place.ts";
import type { Listing } from "./listing.ts";

/**
 * Where a listing stands in an answer: lower `key` first (metres, or minus the quality of the match), then higher
 * rank, then lower id. No two listings share one, so a page can always be continued after its last.
 */
export type Position = { readonly key: number; readonly rank: number; readonly id: PlaceId };

export type Hit = Position & { readonly listing: Listing };

export function comparePositions(one: Position, other: Position): number {
  return one.key - other.key || compareByRank(one, other);
}

export function compareByRank(one: Pick<Position, "rank" | "id">, other: Pick<Position, "rank" | "id">): number {
  return other.rank - one.rank || compareText(one.id, other.id);
}

/** By code unit: the same on every machine, unlike `localeCompare`. */
export function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
