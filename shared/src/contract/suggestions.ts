import { z } from "zod";

import { AreaCode, AreaLevel } from "../domain/area-code.ts";
import { Slug } from "../domain/place.ts";
import { ActivityCategory, PlaceType } from "../domain/taxonomy.ts";
import { defineEndpoint } from "./endpoint.ts";
import { NearParam, WordsParam } from "./params.ts";

/** What somebody may be typing. `detail` tells apart what has the same name. */
export const Suggestion = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("area"), code: AreaCode, name: z.string(), level: AreaLevel, detail: z.string().optional(), placeCount: z.int().min(0) }),
  z.object({ kind: z.literal("place"), slug: Slug, name: z.string(), type: PlaceType, detail: z.string().optional() }),
  z.object({ kind: z.literal("category"), category: ActivityCategory }),
  z.object({ kind: z.literal("activity"), title: z.string(), slug: Slug, detail: z.string().optional() }),
  z.object({ kind: z.literal("address"), name: z.string(), lat: z.number(), lng: z.number(), detail: z.string().optional() }),
]);
export type Suggestion = z.infer<typeof Suggestion>;

export const SuggestionsAnswer = z.object({
  /** Best kind first; at most eight in all. */
  suggestions: z.array(Suggestion),
});
export type SuggestionsAnswer = z.infer<typeof SuggestionsAnswer>;

export const searchSuggestions = defineEndpoint({
  method: "GET",
  name: "searchSuggestions",
  path: "/api/v1/suggestions",
  summary: "Areas, places, things to do and addresses for words that are still being typed",
  input: z.object({ q: WordsParam, near: NearParam.optional() }),
  output: SuggestionsAnswer,
  problems: [400, 503],
});
