import type { PlaceId } from "@schuifaan/shared/domain/place";

import type { KeptWorld } from "./kept-world.ts";

/**
 * How old an answer with these places is: as old as the oldest of them. That there are none is only an answer for an
 * area that was kept itself: elsewhere it may just not have been kept. Undefined when there is no answer.
 */
export function keptSince({ kept, keptAtOf }: KeptWorld, places: readonly { readonly id: PlaceId }[], area: string | undefined): string | undefined {
  const known = kept.find((other) => other.area.code === area);
  if (area !== undefined && known === undefined) return undefined;
  const [oldest] = places.map(({ id }) => keptAtOf.get(id)).filter((keptAt) => keptAt !== undefined).toSorted();
  return oldest ?? known?.keptAt;
}
