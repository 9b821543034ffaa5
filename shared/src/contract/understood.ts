import { z } from "zod";

import { AreaCode } from "../domain/area-code.ts";
import { DayPart } from "../domain/day-part.ts";
import { AccessFeature, ActivityCategory, EntryMode, PlaceType, WelcomeTag } from "../domain/taxonomy.ts";

/** Where the words point to. Absent when they name no place on the map. */
export const UnderstoodWhere = z.object({
  kind: z.enum(["area", "postcode", "street"]),
  /** As we write it: "Spangen, Rotterdam", "3027". */
  name: z.string(),
  code: AreaCode.optional(),
  lat: z.number(),
  lng: z.number(),
});

/** What we made of the words of a search: shown back to the reader, so that a wrong guess can be seen and mended. */
export const Understood = z.object({
  where: UnderstoodWhere.optional(),
  /** Days asked for, in order; "nu" is today with `isNow`. */
  days: z.array(z.iso.date()),
  part: DayPart.optional(),
  isNow: z.boolean(),
  categories: z.array(ActivityCategory),
  types: z.array(PlaceType),
  access: z.array(AccessFeature),
  welcome: z.array(WelcomeTag),
  entry: z.array(EntryMode),
  /** BCP 47, "pl". */
  languages: z.array(z.string()),
  isFree: z.boolean(),
  /** What is left: searched as words in names and texts. Empty when all was understood. */
  words: z.string(),
  /** Somebody says how they feel. The words are never shown back; the page adds a quiet line with whom to talk to. */
  isFeeling: z.boolean(),
  /**
   * "exact": everything asked for holds for all that is found. "nearby": not here or not then, but close by, and that
   * must be said. "other": part of the words was found nowhere and left out.
   */
  result: z.enum(["exact", "nearby", "other", "nothing"]),
});
export type Understood = z.infer<typeof Understood>;
