import { z } from "zod";

import { DayPart } from "../domain/day-part.ts";
import { Occurrence, Trust } from "../domain/moment.ts";
import { Place } from "../domain/place.ts";
import { defineEndpoint } from "./endpoint.ts";
import {
  ActivityCategoriesParam, AreaCodeParam, BoundsParam, CursorParam, DayParam, EntryModesParam, LimitParam, NearParam, WordsParam,
} from "./params.ts";

/** An activity on one day, with what somebody must know of the place to go there. */
export const PlannedActivity = Occurrence.extend({
  place: Place.pick({ id: true, slug: true, name: true, type: true, lat: true, lng: true, areaName: true, gemeenteName: true }).extend({
    trust: Trust,
  }),
  /** Only when the search had a `near`. */
  distanceInMetres: z.int().min(0).optional(),
});
export type PlannedActivity = z.infer<typeof PlannedActivity>;

export const ActivitySearch = z.object({
  bbox: BoundsParam.optional(),
  near: NearParam.optional(),
  area: AreaCodeParam.optional(),
  place: z.string().max(120).meta({ description: "id or slug of a place" }).optional(),
  category: ActivityCategoriesParam.optional(),
  entry: EntryModesParam.optional(),
  q: WordsParam.optional(),
  from: DayParam.optional(),
  to: DayParam.optional(),
  part: DayPart.optional(),
  /** "yes": only what costs nothing. */
  free: z.literal("yes").optional(),
  limit: LimitParam.optional(),
  cursor: CursorParam.optional(),
});
export type ActivitySearch = z.infer<typeof ActivitySearch>;

export const ActivitiesAnswer = z.object({
  /** By start. What is over already is not among them. */
  activities: z.array(PlannedActivity),
  total: z.int().min(0),
  /** Days that were searched, first and last, Amsterdam. */
  from: z.iso.date(),
  to: z.iso.date(),
  nextCursor: z.string().optional(),
});
export type ActivitiesAnswer = z.infer<typeof ActivitiesAnswer>;

export const searchActivities = defineEndpoint({
  method: "GET",
  name: "searchActivities",
  path: "/api/v1/activities",
  summary: "What there is to do, each day by itself: in an area, a box, near a point, by words; a week from today unless asked otherwise",
  input: ActivitySearch,
  output: ActivitiesAnswer,
  problems: [400, 503],
});
