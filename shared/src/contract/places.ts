import { z } from "zod";

import { BBox } from "../domain/bbox.ts";
import { Occurrence, OpenSpan, Timeline } from "../domain/moment.ts";
import { Place } from "../domain/place.ts";
import { PlaceCard } from "../domain/place-card.ts";
import { Understood } from "../domain/understood.ts";
import { AreaAnswer } from "./areas.ts";
import { defineEndpoint } from "./endpoint.ts";
import {
  AccessFeaturesParam, ActivityCategoriesParam, AreaCodeParam, BoundsParam, CursorParam, EntryModesParam, LanguagesParam,
  LimitParam, NearParam, PlaceTypesParam, RunBysParam, WelcomeTagsParam, WhensParam, WordsParam,
} from "./params.ts";

/** What a card in the list and a pin on the map need; the rest is one request away. */
export const PlaceSummary = PlaceCard.extend({
  /** Only when the search had a `near`, or words that name a street or postcode: from there. */
  distanceInMetres: z.int().min(0).optional(),
  /** When it is open and what is on, today and next. In every answer of a search; not where a page makes a card itself. */
  timeline: Timeline.optional(),
  /** Computed, never claimed: walk in, at most € 2,50, and somebody who greets you. */
  isLowThreshold: z.boolean().optional(),
  /** Only when the search had words: the occurrence that answers them. */
  match: Occurrence.optional(),
  /** Only when no occurrence answers the words: when it is open at the time they ask for. */
  opening: OpenSpan.optional(),
});
export type PlaceSummary = z.infer<typeof PlaceSummary>;

/** Places that did not fit on this page, added up: nothing is silently cut. */
export const PlaceCluster = z.object({ lat: z.number(), lng: z.number(), count: z.int().min(1), bbox: BBox });
export type PlaceCluster = z.infer<typeof PlaceCluster>;

export const PlaceSearch = z.object({
  bbox: BoundsParam.optional(),
  near: NearParam.optional(),
  area: AreaCodeParam.optional(),
  type: PlaceTypesParam.optional(),
  runBy: RunBysParam.optional(),
  q: WordsParam.optional(),
  when: WhensParam.optional(),
  /** "yes": coffee and coming in cost nothing. */
  free: z.literal("yes").optional(),
  entry: EntryModesParam.optional(),
  category: ActivityCategoriesParam.optional(),
  welcome: WelcomeTagsParam.optional(),
  access: AccessFeaturesParam.optional(),
  language: LanguagesParam.optional(),
  /** "yes" adds to the answer how many places each further filter would leave. */
  facets: z.literal("yes").optional(),
  limit: LimitParam.optional(),
  cursor: CursorParam.optional(),
});
export type PlaceSearch = z.infer<typeof PlaceSearch>;

export const PlacesAnswer = z.object({
  places: z.array(PlaceSummary),
  clusters: z.array(PlaceCluster),
  /** Every place that matches, listed or clustered. */
  total: z.int().min(0),
  nextCursor: z.string().optional(),
  /** Only when the search had words. */
  understood: Understood.optional(),
  /** Only when asked for. By filter, as it would stand in the query ("when=now", "type=garden"): how many places it would leave. What would leave none is absent. */
  facets: z.record(z.string(), z.int().min(0)).optional(),
});
export type PlacesAnswer = z.infer<typeof PlacesAnswer>;

export const searchPlaces = defineEndpoint({
  method: "GET",
  name: "searchPlaces",
  path: "/api/v1/places",
  summary: "Places in a box, in an area, near a point or by words",
  input: PlaceSearch,
  output: PlacesAnswer,
  problems: [400, 503],
});

export const getPlace = defineEndpoint({
  method: "GET",
  name: "getPlace",
  path: "/api/v1/places/:place",
  summary: "Everything the public may know about one place",
  input: z.object({ place: z.string().max(120).meta({ description: "id or slug of the place" }) }),
  output: Place,
  problems: [404, 503],
});

/** Everything about the places in and around an area at once, to search in without a connection. */
export const getAreaPlaces = defineEndpoint({
  method: "GET",
  name: "getAreaPlaces",
  path: "/api/v1/areas/:code/places",
  summary: "An area with its places and those close by, whole: to keep on a phone",
  input: z.object({ code: AreaCodeParam }),
  output: z.object({
    area: AreaAnswer,
    /** Those in the area first, then by distance from it. */
    places: z.array(Place),
    /** More places than fit were left out, the furthest ones. */
    isComplete: z.boolean(),
    /** As long as nothing changes this answer is given again: when it was asked for is for the asker to remember. */
    madeAt: z.iso.datetime(),
  }),
  problems: [400, 404, 503],
});
