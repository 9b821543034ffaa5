import { z } from "zod";

import { Area, Shape } from "../domain/area.ts";
import { BBox } from "../domain/bbox.ts";
import { defineEndpoint } from "./endpoint.ts";
import { AreaCodeParam, AreaLevelParam, BoundsParam, LimitParam, WordsParam, YearParam } from "./params.ts";

/** An area with the number of places in it, its sub-areas included. */
export const AreaSummary = Area.extend({
  bbox: BBox,
  placeCount: z.int().min(0),
  /** Simplified to about 25 m, to draw with; only when asked for with `outlines`. */
  outline: Shape.optional(),
});
export type AreaSummary = z.infer<typeof AreaSummary>;

/** One area whole: its shape as GeoJSON, and the years of its editions, newest first. */
export const AreaAnswer = AreaSummary.omit({ outline: true }).extend({ geometry: Shape, years: z.array(z.int()) });
export type AreaAnswer = z.infer<typeof AreaAnswer>;

export const AreaSearch = z.object({
  q: WordsParam.optional(),
  level: AreaLevelParam.optional(),
  parent: AreaCodeParam.optional(),
  bbox: BoundsParam.optional(),
  year: YearParam.optional(),
  /** "yes" adds each area's outline to the answer. */
  outlines: z.literal("yes").optional(),
  limit: LimitParam.optional(),
});
export type AreaSearch = z.infer<typeof AreaSearch>;

export const searchAreas = defineEndpoint({
  method: "GET",
  name: "searchAreas",
  path: "/api/v1/areas",
  summary: "Gemeenten, wijken, buurten and named areas, newest edition unless a year is asked",
  input: AreaSearch,
  output: z.object({ areas: z.array(AreaSummary), total: z.int().min(0) }),
  problems: [400, 503],
});

export const getArea = defineEndpoint({
  method: "GET",
  name: "getArea",
  path: "/api/v1/areas/:code",
  summary: "One area with its shape, newest edition unless a year is asked",
  input: z.object({ code: AreaCodeParam, year: YearParam.optional() }),
  output: AreaAnswer,
  problems: [400, 404, 503],
});
