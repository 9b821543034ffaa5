import { getPlace, type PlaceSearch, type PlaceSummary, searchPlaces } from "@schuifaan/shared/contract/places";
import { toAmsterdamDay } from "@schuifaan/shared/domain/amsterdam-time";
import { toBBox } from "@schuifaan/shared/domain/bbox";
import { isLowThreshold } from "@schuifaan/shared/domain/low-threshold";
import { PlaceCard } from "@schuifaan/shared/domain/place-card";
import { timelineOf } from "@schuifaan/shared/domain/timeline-of";
import { followName } from "@schuifaan/shared/finder/follow-name";
import { readPageCursor } from "@schuifaan/shared/finder/page-cursor";
import { placeOf } from "@schuifaan/shared/finder/place-of";
import { searchPlaces as findPlaces, type SearchedPlace } from "@schuifaan/shared/finder/search-places";

import { type Answerer, answerer } from "./answerer.ts";
import { keptSince } from "./kept-since.ts";
import { bookOf } from "./kept-world.ts";

const USUAL_LIMIT = 100;

export const PLACE_ANSWERS: readonly Answerer[] = [
  answerer(getPlace, (world, { place }) => {
    const listing = followName(world.finder, place);
    const keptAt = keptSince(world, listing === undefined ? [] : [listing], undefined);
    return listing === undefined || keptAt === undefined ? undefined : { body: placeOf(listing), keptAt };
  }),

  answerer(searchPlaces, (world, input, now) => {
    const search = toSearch(input);
    if (search.after !== undefined && readPageCursor(search.after, search) === undefined) return undefined;
    const day = toAmsterdamDay(now);
    // Streets and postcodes that none of our places lies at are known to the server only.
    const found = findPlaces({ ...world, book: bookOf(world, day), now, knownGround: () => undefined }, search);
    const keptAt = keptSince(world, found.places.map(({ listing }) => listing), input.area);
    if (keptAt === undefined) return undefined;
    const { total, next, understood, facets } = found;
    const places = found.places.map((place) => toSummary(place, day));
    const clusters = found.clusters.map(({ lat, lng, count, bbox }) => ({ lat, lng, count, bbox: toBBox(bbox) }));
    return { body: { places, clusters, total, nextCursor: next, understood, facets }, keptAt };
  }),
];

function toSearch({ bbox, near, area, type, runBy, q, when, free, entry, category, welcome, access, language, facets, limit = USUAL_LIMIT, cursor }: PlaceSearch) {
  return {
    bounds: bbox, near, area, types: type, runBys: runBy, words: q, whens: when, entries: entry, categories: category, welcome, access, limit,
    isFree: free === "yes" ? true : undefined,
    languages: language,
    withFacets: facets === "yes" ? true : undefined,
    after: cursor,
  };
}

function toSummary({ listing, distanceInMetres, match, opening }: SearchedPlace, day: string): PlaceSummary {
  const place = placeOf(listing);
  return { ...PlaceCard.parse(place), distanceInMetres, match, opening, timeline: timelineOf(place, day), isLowThreshold: isLowThreshold(place) };
}
