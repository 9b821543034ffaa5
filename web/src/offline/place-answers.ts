import { getPlace, type PlaceSummary, searchPlaces } from "@schuifaan/shared/contract/places";
import { toAmsterdamDay } from "@schuifaan/shared/domain/amsterdam-time";
import { toBBox } from "@schuifaan/shared/domain/bbox";
import { isLowThreshold } from "@schuifaan/shared/domain/low-threshold";
import { PlaceCard } from "@schuifaan/shared/domain/place-card";
import { timelineOf } from "@schuifaan/shared/domain/timeline-of";
import { readCursor } from "@schuifaan/shared/finder/cursor";
import { findPlaces, type Found } from "@schuifaan/shared/finder/find-places";
import { followName } from "@schuifaan/shared/finder/follow-name";
import { placeOf } from "@schuifaan/shared/finder/place-of";

import { type Answerer, answerer } from "./answerer.ts";
import { keptSince } from "./kept-since.ts";

const USUAL_LIMIT = 100;

export const PLACE_ANSWERS: readonly Answerer[] = [
  answerer(getPlace, (world, { place }) => {
    const listing = followName(world.finder, place);
    const keptAt = keptSince(world, listing === undefined ? [] : [listing], undefined);
    return listing === undefined || keptAt === undefined ? undefined : { body: placeOf(listing), keptAt };
  }),

  answerer(searchPlaces, (world, { bbox, near, area, type, runBy, q, limit = USUAL_LIMIT, cursor }, now) => {
    const search = { bounds: bbox, near, area, types: type, runBys: runBy, words: q, limit, after: cursor };
    if (cursor !== undefined && readCursor(cursor, search) === undefined) return undefined;
    const { places, clusters, total, next } = findPlaces(world.finder, search);
    const keptAt = keptSince(world, places.map(({ listing }) => listing), area);
    if (keptAt === undefined) return undefined;
    const body = {
      places: places.map((found) => toSummary(found, toAmsterdamDay(now))),
      clusters: clusters.map(({ lat, lng, count, bbox: box }) => ({ lat, lng, count, bbox: toBBox(box) })),
      total,
      ...(next !== undefined && { nextCursor: next }),
    };
    return { body, keptAt };
  }),
];

function toSummary({ listing, distanceInMetres }: Found, day: string): PlaceSummary {
  const place = placeOf(listing);
  return {
    ...PlaceCard.parse(place),
    ...(distanceInMetres !== undefined && { distanceInMetres }),
    timeline: timelineOf(place, day),
    isLowThreshold: isLowThreshold(place),
  };
}
