import type { PlaceCluster } from "@schuifaan/shared/contract/places";
import { toBBox } from "@schuifaan/shared/domain/bbox";
import type { SearchedPlace, SearchedPlaces } from "@schuifaan/shared/finder/search-places";

import { toAsciiJson } from "../database/ascii-json.ts";
import type { SummaryTexts } from "./summary-texts.ts";

/**
 * A contract PlacesAnswer as JSON text. The listings lie ready as text: putting 200 of them in a row costs
 * a hundredth of one `JSON.stringify` over their objects. `day` is today, "2026-11-21", Amsterdam.
 */
export function writePlaces({ places, clusters, total, next, understood, facets }: SearchedPlaces, textOf: SummaryTexts, day: string): string {
  const listed = places.map((place) => writePlace(place, textOf, day)).join(",");
  const more = toAsciiJson({ clusters: clusters.map(toWire), total, nextCursor: next, understood, facets });
  return `{"places":[${listed}],${more.slice(1)}`;
}

function toWire({ lat, lng, count, bbox }: SearchedPlaces["clusters"][number]): PlaceCluster {
  return { lat, lng, count, bbox: toBBox(bbox) };
}

function writePlace({ listing, distanceInMetres, match, opening }: SearchedPlace, textOf: SummaryTexts, day: string): string {
  const distance = distanceInMetres === undefined ? "" : `"distanceInMetres":${distanceInMetres},`;
  const occurrence = match === undefined ? "" : `"match":${toAsciiJson(match)},`;
  const span = opening === undefined ? "" : `"opening":${toAsciiJson(opening)},`;
  return `${listing.summary.slice(0, -1)},${distance}${occurrence}${span}${textOf(listing, day)}`;
}
