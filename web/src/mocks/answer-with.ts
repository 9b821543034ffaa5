import { PlaceSummary, type PlacesAnswer } from "@schuifaan/shared/contract/places";
import type { Place } from "@schuifaan/shared/domain/place";

/** What the API would list of these places, all on one page. */
export function answerWith(places: readonly Place[]): PlacesAnswer {
  return { places: places.map((place) => PlaceSummary.parse(place)), clusters: [], total: places.length };
}
