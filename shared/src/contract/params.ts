import { z } from "zod";

import { AreaCode, AreaLevel } from "../domain/area-code.ts";
import { Bounds } from "../domain/bounds.ts";
import { LatLng } from "../domain/lat-lng.ts";
import { AccessFeature, ActivityCategory, EntryMode, PlaceType, RunBy, WelcomeTag } from "../domain/taxonomy.ts";

// How typed values look inside a URL. The page's address and the API's query string use the same codecs,
// so a link copied from the address bar and a request in the network tab read alike.

export type UrlFields = Record<string, string | undefined>;

/** The numbers in a comma-separated text, or undefined when there are not exactly `count` of them. */
function numbersIn(text: string, count: number): number[] | undefined {
  const numbers = text.split(",").map((part) => (part.trim() === "" ? NaN : Number(part)));
  return numbers.length === count && numbers.every(Number.isFinite) ? numbers : undefined;
}

/** West,south,east,north in WGS84 degrees, as in OGC API Features. */
export const BoundsParam = z
  .codec(z.string(), Bounds, {
    decode: (text, { issues }) => {
      const [west = 0, south = 0, east = 0, north = 0] = numbersIn(text, 4) ?? refuse(issues, text, FOUR_NUMBERS);
      return { west, south, east, north };
    },
    encode: ({ west, south, east, north }) => [west, south, east, north].join(","),
  })
  .refine(({ west, east }) => west <= east, { error: "west must not lie east of east" })
  .refine(({ south, north }) => south <= north, { error: "south must not lie north of north" })
  .meta({ description: "west,south,east,north in WGS84 degrees", example: "4.43,51.90,4.47,51.92" });

/** Lat,lng in WGS84 degrees. Asked by search, never kept. */
export const NearParam = z
  .codec(z.string(), LatLng, {
    decode: (text, { issues }) => {
      const [lat = 0, lng = 0] = numbersIn(text, 2) ?? refuse(issues, text, TWO_NUMBERS);
      return { lat, lng };
    },
    encode: ({ lat, lng }) => `${lat},${lng}`,
  })
  .meta({ description: "lat,lng in WGS84 degrees; the answer is sorted by distance", example: "51.91,4.46" });

const FOUR_NUMBERS = { error: "must be four numbers: west,south,east,north" };
const TWO_NUMBERS = { error: "must be two numbers: lat,lng" };

/** One sentence for a whole field, instead of "expected number, received NaN" for each of its parts. */
function refuse(issues: z.core.$ZodRawIssue[], input: string, { error }: { error: string }): [] {
  issues.push({ code: "custom", input, message: error });
  return [];
}

const CommaSeparated = z.codec(z.string(), z.array(z.string()), {
  decode: (text) => (text === "" ? [] : text.split(",")),
  encode: (parts) => parts.join(","),
});

export const PlaceTypesParam = CommaSeparated.pipe(z.array(PlaceType)).meta({
  description: "place types, separated by commas; an empty list means none, not all",
  example: "living_room,community_house",
});
export const RunBysParam = CommaSeparated.pipe(z.array(RunBy)).meta({
  description: "who runs the place, separated by commas",
  example: "residents",
});

export const ActivityCategoriesParam = CommaSeparated.pipe(z.array(ActivityCategory)).meta({
  description: "what there is to do, separated by commas; any of them",
  example: "coffee,eat",
});
export const EntryModesParam = CommaSeparated.pipe(z.array(EntryMode)).meta({
  description: "how people come in, separated by commas; any of them",
  example: "walk_in",
});
export const WelcomeTagsParam = CommaSeparated.pipe(z.array(WelcomeTag)).meta({
  description: "what makes coming easy, separated by commas; all of them",
  example: "host_greets,kids_ok",
});
export const AccessFeaturesParam = CommaSeparated.pipe(z.array(AccessFeature)).meta({
  description: "what the building must have (yes or limited), separated by commas; all of them",
  example: "wheelchair,toilet",
});
export const LanguagesParam = CommaSeparated.pipe(z.array(z.string().regex(/^[a-z]{2,3}$/))).meta({
  description: "languages spoken there (ISO 639), separated by commas; any of them",
  example: "pl,ar",
});
/** Moments are judged in Amsterdam: open now, open or something on today, in an evening or weekend of the coming week. */
export const WhensParam = CommaSeparated.pipe(z.array(z.enum(["now", "today", "evening_or_weekend"]))).meta({
  description: "when there is something, separated by commas; all of them",
  example: "today",
});
export const DayParam = z.iso.date().meta({ description: "a day in Amsterdam", example: "2026-11-21" });

const digits = (from: number, to: number) =>
  z
    .codec(z.string(), z.int().min(from).max(to), {
      decode: (text) => (/^\d{1,9}$/.test(text) ? Number(text) : NaN),
      encode: String,
    })
    .meta({ description: `a whole number from ${from} to ${to}` });

export const LimitParam = digits(1, 500);
export const YearParam = digits(1995, 2100);
export const WordsParam = z.string().trim().max(200).meta({ description: "words, as people type them" });
export const CursorParam = z.string().max(200).meta({ description: "nextCursor of the previous answer" });
export const AreaCodeParam = AreaCode.meta({ description: "CBS code or the code of a named area", example: "WK059903" });
export const AreaLevelParam = AreaLevel.meta({ description: "gemeente, wijk, buurt or named" });

/** Only what is there: `new URLSearchParams` would write absent fields down as the word "undefined". */
export function toSearchPairs(fields: UrlFields): [name: string, value: string][] {
  return Object.entries(fields).filter((field): field is [string, string] => field[1] !== undefined);
}
