import { z } from "zod";

import { AreaCode } from "./area-code.ts";
import { DayPart } from "./day-part.ts";
import { AccessFeature, ActivityCategory, EntryMode, Facility, PlaceType, WelcomeTag } from "./taxonomy.ts";

/** Where the words point to. Absent when they name no place on the map. */
export const UnderstoodWhere = z.object({
  kind: z.enum(["area", "postcode", "street"]),
  /** As we write it: "Spangen, Rotterdam", "3027". */
  name: z.string(),
  /** Absent for a postcode or street, and for a name that several areas share ("Zuid"): then all of them are meant. */
  code: AreaCode.optional(),
  lat: z.number(),
  lng: z.number(),
});
export type UnderstoodWhere = z.infer<typeof UnderstoodWhere>;

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
  facilities: z.array(Facility),
  entry: z.array(EntryMode),
  /** BCP 47, "pl". */
  languages: z.array(z.string()),
  isFree: z.boolean(),
  /** What is left: searched as words in names and texts. Empty when all was understood. */
  words: z.string(),
  /** Somebody says how they feel. The words are never shown back; the page adds a quiet line with whom to talk to. */
  isFeeling: z.boolean(),
  /**
   * How many places, the first of all that are found, hold everything asked for. After them come places that are a bit
   * further, later, or hold a part: "dit vonden we niet, dit is dichtbij".
   */
  exactCount: z.int().min(0),
  /**
   * "exact": the first ones hold everything asked for. "nearby": none does here and then, but close by or later, and
   * that must be said. "other": part of the words was found nowhere and left out. "nothing": nothing at all.
   */
  result: z.enum(["exact", "nearby", "other", "nothing"]),
});
export type Understood = z.infer<typeof Understood>;
