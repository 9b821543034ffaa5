import { z } from "zod";

import { BBox } from "../domain/bbox.ts";
import { Place } from "../domain/place.ts";
import { defineEndpoint } from "./endpoint.ts";
import { AreaCodeParam, BoundsParam, CursorParam, LimitParam, NearParam, PlaceTypesParam, RunBysParam, WordsParam } from "./params.ts";

/** What a card in the list and a pin on the map need; the rest is one request away. */
export const PlaceSummary = Place.pick({
  id: true, slug: true, name: true, type: true, runBy: true, status: true, lat: true, lng: true, precision: true,
  areaName: true, gemeenteName: true, summary: true, entry: true, openingHours: true, openingHoursText: true,
  cost: true, lastConfirmed: true, demo: true,
}).extend({
  /** Only when the search had a `near`. */
  distanceInMetres: z.int().min(0).optional(),
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
