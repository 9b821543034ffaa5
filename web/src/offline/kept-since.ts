import type { PlaceId } from "@schuifaan/shared/domain/place";

import type { KeptWorld } from "./kept-world.ts";

/** How old an answer about these places is: as old as the oldest of them. Undefined when none of them was kept. */
export function keptSince({ keptAtOf }: KeptWorld, places: readonly { readonly id: PlaceId }[]): string | undefined {
  return places.map(({ id }) => keptAtOf.get(id)).filter((keptAt) => keptAt !== undefined).toSorted()[0];
}
