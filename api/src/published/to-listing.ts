import { AreaCode, type GemeenteCode, levelOf } from "@schuifaan/shared/domain/area-code";
import { Place, PlaceId, Slug } from "@schuifaan/shared/domain/place";
import { PlaceCard } from "@schuifaan/shared/domain/place-card";
import { PlaceStatus, PlaceType, RunBy } from "@schuifaan/shared/domain/taxonomy";
import { type Vakantieregio, vakantieregioOf } from "@schuifaan/shared/domain/vakantieregio";
import type { Listing } from "@schuifaan/shared/finder/listing";
import { rankOf } from "@schuifaan/shared/finder/rank-of";
import { slidePlace } from "@schuifaan/shared/fixtures/slide-demo";
import type { Selectable } from "kysely";
import { z } from "zod";

import { toAsciiJson } from "../database/ascii-json.ts";
import type { Tables } from "../database/tables.ts";

export type PublishedRow = Omit<Selectable<Tables["places"]>, "source" | "source_key" | "named_area">;

/** Neighbours share their areas: the same list again is the same array, and is read only once. */
export type AreaCodeLists = Map<string, readonly AreaCode[]>;

const AreaCodes = z.array(AreaCode);
const NO_SLUGS: readonly Slug[] = [];

/** A listing before it is packed: `detail` is `summary` with the `tail` for its closing bracket; words follow from it. */
export type LooseListing = Omit<Listing, "detail" | "words"> & { readonly tail: readonly string[] };

/**
 * A row as the finder keeps it. The JSON in `card` and `facts` is pasted, not parsed: that is what lets 100,000
 * places load within two seconds. Throws a ZodError when a column holds what no place can have.
 */
export function toListing(row: PublishedRow, areaCodeLists: AreaCodeLists, oldSlugs: readonly Slug[] = NO_SLUGS): LooseListing {
  const areaCodes = areaCodeLists.get(row.area_codes) ?? AreaCodes.parse(JSON.parse(row.area_codes));
  areaCodeLists.set(row.area_codes, areaCodes);
  const movedTo = row.moved_to === null ? undefined : PlaceId.parse(row.moved_to);
  const vakantieregio = vakantieregioIn(areaCodes);
  const columns = toAsciiJson({
    id: row.id,
    slug: row.slug,
    name: row.name,
    type: row.type,
    runBy: row.run_by ?? undefined,
    status: row.status,
    lat: row.lat,
    lng: row.lng,
    precision: row.precision,
    areaName: row.area_name ?? undefined,
    gemeenteName: row.gemeente_name ?? undefined,
    lastConfirmed: row.last_confirmed ?? undefined,
    demo: row.demo !== 0,
  });
  return {
    id: PlaceId.parse(row.id),
    slug: Slug.parse(row.slug),
    oldSlugs,
    mergedInto: row.status === "closed" ? movedTo : undefined,
    type: PlaceType.parse(row.type),
    runBy: row.run_by === null ? undefined : RunBy.parse(row.run_by),
    lat: row.lat,
    lng: row.lng,
    rank: rankOf({ id: row.id, status: PlaceStatus.parse(row.status), lastConfirmed: row.last_confirmed ?? undefined }),
    version: row.version,
    updatedAt: Date.parse(row.updated_at),
    areaCodes,
    // `join` makes one string; `+` would keep both halves and what they were cut from.
    summary: [columns.slice(0, -1), row.card.slice(1)].join(","),
    tail: [',"areaCodes":', row.area_codes, writeField("movedTo", movedTo), writeField("vakantieregio", vakantieregio), ",", row.facts.slice(1)],
  };
}

/** Follows from the gemeente, so that one that changes needs no place written anew. */
function vakantieregioIn(areaCodes: readonly AreaCode[]): Vakantieregio | undefined {
  const gemeente = areaCodes.find((code): code is GemeenteCode => levelOf(code) === "gemeente");
  return gemeente && vakantieregioOf(gemeente);
}

/** For values without letters that JSON would escape. */
function writeField(name: keyof Place, value: string | undefined): string {
  return value === undefined ? "" : `,"${name}":"${value}"`;
}

/** A row of the demo, with its days moved to the weeks around `today`, so that it is always alive. */
export function toDemoListing(row: PublishedRow, areaCodeLists: AreaCodeLists, today: string, oldSlugs?: readonly Slug[]): LooseListing {
  const stored = toListing(row, areaCodeLists, oldSlugs);
  const place = slidePlace(Place.parse(JSON.parse(toDetail(stored))), today);
  const summary = PlaceCard.parse(place);
  const rest = Object.fromEntries(Object.entries(place).filter(([field]) => !(field in summary)));
  return {
    ...stored,
    rank: rankOf(place),
    summary: toAsciiJson(summary),
    tail: [",", toAsciiJson(rest).slice(1)],
  };
}

/** A contract Place as JSON. */
export function toDetail({ summary, tail }: Pick<LooseListing, "summary" | "tail">): string {
  return [summary.slice(0, -1), ...tail].join("");
}
