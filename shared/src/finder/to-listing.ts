import { PlaceCard } from "../domain/place-card.ts";
import type { Place } from "../domain/place.ts";
import type { Listing } from "./listing.ts";
import { toWords } from "./place-words.ts";
import { rankOf } from "./rank-of.ts";

/** A place as the finder keeps it, for whoever has whole places, such as a page without a connection. */
export function toListing(place: Place): Listing {
  const { id, slug, status, movedTo, type, runBy, lat, lng, areaCodes } = place;
  return {
    id, slug, type, runBy, lat, lng, areaCodes,
    oldSlugs: [],
    mergedInto: status === "closed" ? movedTo : undefined,
    rank: rankOf(place),
    version: 0,
    updatedAt: 0,
    words: toWords(place),
    summary: JSON.stringify(PlaceCard.parse(place)),
    detail: JSON.stringify(place),
  };
}
