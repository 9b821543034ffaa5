import type { Place } from "../domain/place.ts";
import type { PlaceStatus } from "../domain/taxonomy.ts";

const MS_PER_DAY = 86_400_000;
/** More days than any date of ours lies after 1970. */
const STEP = 100_000;

/** A place people can go to today comes before one they cannot. */
const ORDER = { active: 4, temporary: 3, season: 3, opening_soon: 2, paused: 1, moved: 0.5, closed: 0 } satisfies Record<PlaceStatus, number>;

/**
 * Higher comes first: by status, then by the day somebody last confirmed it. Counted from 1970, not back from
 * today, so that it stays true without being computed anew each day. Behind the point stands a lot drawn from the
 * id: equals come in an order that favours nobody and is the same everywhere, and hardly two places are ever equal,
 * which spares the finder from comparing ids.
 */
export function rankOf({ id, status, lastConfirmed }: Pick<Place, "status" | "lastConfirmed"> & { readonly id: string }): number {
  const days = lastConfirmed === undefined ? 0 : Math.floor(Date.parse(lastConfirmed) / MS_PER_DAY);
  return ORDER[status] * STEP + days + lotOf(id);
}

/** Whether a place of this rank is one to go to: not soon, not closed, and not somewhere else by now. */
export function mayGo(rank: number): boolean {
  return rank >= ORDER.season * STEP;
}

/** FNV-1a of the id, brought to 0 ≤ lot < 1 in steps that a double of this size still tells apart. */
function lotOf(id: string): number {
  let hash = 0x81_1c_9d_c5;
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01_00_01_93);
  return (hash >>> 0) / 2 ** 32;
}
