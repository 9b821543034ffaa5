import { PlaceStatus } from "@schuifaan/shared/domain/taxonomy";

const MS_PER_DAY = 86_400_000;
/** More days than any date of ours lies after 1970. */
const STEP = 100_000;

/** A place people can go to today comes before one they cannot. */
const ORDER = { active: 4, temporary: 3, season: 3, opening_soon: 2, paused: 1, moved: 0.5, closed: 0 } satisfies Record<PlaceStatus, number>;

/**
 * Higher comes first: by status, then by the day somebody last confirmed it. Counted from 1970, not back from
 * today, so that it stays true without being computed anew each day.
 */
export function rankOf(row: { readonly status: string; readonly last_confirmed: string | null }): number {
  const days = row.last_confirmed === null ? 0 : Math.floor(Date.parse(row.last_confirmed) / MS_PER_DAY);
  return ORDER[PlaceStatus.parse(row.status)] * STEP + days;
}
