import { NamedAreaCode } from "@schuifaan/shared/domain/area-code";
import { Place } from "@schuifaan/shared/domain/place";
import type { Selectable } from "kysely";
import { z } from "zod";

import { toAsciiJson } from "../database/ascii-json.ts";
import type { Tables } from "../database/tables.ts";

/** A place with where it came from, which the public does not see. */
export const StoredPlace = Place.extend({
  /** Who brought it: "demo", or the name of an imported list. */
  source: z.string().min(1),
  /** Its own name within that source, the same at every import. */
  sourceKey: z.string().optional(),
  /** The named area its source put it in. */
  namedArea: NamedAreaCode.optional(),
  /** Of the demo, and changed by somebody since: its days slide no more. */
  isSettled: z.boolean().optional(),
});
export type StoredPlace = z.infer<typeof StoredPlace>;

export type PlaceRow = Selectable<Tables["places"]>;

const SLIDING_DEMO = 1;
const SETTLED_DEMO = 2;

/** `card` holds what a PlaceSummary needs beside the columns, `facts` the rest of a Place; what follows from others is not kept. */
export function toPlaceRow(place: StoredPlace, updatedAt: Date): PlaceRow {
  const { id, slug, name, type, runBy, status, lat, lng, precision, areaCodes, areaName, gemeenteName, lastConfirmed, demo, movedTo, ...rest } = place;
  const { summary, entry, openingHours, openingHoursText, cost, source, sourceKey, namedArea, isSettled, isDoubted, vakantieregio: _follows, ...facts } = rest;
  return {
    id, slug, name, type, status, lat, lng, precision, source,
    run_by: runBy ?? null,
    area_codes: JSON.stringify(areaCodes),
    area_name: areaName ?? null,
    gemeente_name: gemeenteName ?? null,
    named_area: namedArea ?? null,
    last_confirmed: lastConfirmed ?? null,
    demo: demo ? (isSettled ? SETTLED_DEMO : SLIDING_DEMO) : 0,
    source_key: sourceKey ?? null,
    version: 1,
    updated_at: updatedAt.toISOString(),
    moved_to: movedTo ?? null,
    card: toAsciiJson({ summary, entry, openingHours, openingHoursText, cost, isDoubted }),
    facts: toAsciiJson(facts),
  };
}

const JsonObject = z.record(z.string(), z.unknown());
const JsonList = z.array(z.string());

/** Throws a ZodError on a row that is not a whole place. */
export function toStoredPlace(row: PlaceRow): StoredPlace {
  const { id, slug, name, type, status, lat, lng, precision, source } = row;
  return StoredPlace.parse({
    ...JsonObject.parse(JSON.parse(row.card)),
    ...JsonObject.parse(JSON.parse(row.facts)),
    id, slug, name, type, status, lat, lng, precision, source,
    runBy: row.run_by ?? undefined,
    areaCodes: JsonList.parse(JSON.parse(row.area_codes)),
    areaName: row.area_name ?? undefined,
    gemeenteName: row.gemeente_name ?? undefined,
    namedArea: row.named_area ?? undefined,
    lastConfirmed: row.last_confirmed ?? undefined,
    demo: row.demo !== 0,
    isSettled: row.demo === SETTLED_DEMO ? true : undefined,
    sourceKey: row.source_key ?? undefined,
    movedTo: row.moved_to ?? undefined,
  });
}
