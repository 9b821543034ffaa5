import { Area } from "@schuifaan/shared/domain/area";
import type { Bounds } from "@schuifaan/shared/domain/bounds";
import type { Point } from "@schuifaan/shared/domain/point";
import { type AreaFinder, buildAreaFinder } from "@schuifaan/shared/finder/build-area-finder";
import type { Listing } from "@schuifaan/shared/finder/listing";
import { generatePlaces } from "@schuifaan/shared/fixtures/generate-places";
import { TOWNS } from "@schuifaan/shared/fixtures/generate-towns";

import { type StoredPlace, toPlaceRow } from "../places/place-rows.ts";
import { packListings } from "../published/pack-listings.ts";
import { TextSpool } from "../published/text-spool.ts";
import { toListing } from "../published/to-listing.ts";

const SEED = 20_261_121;
const WRITTEN_AT = new Date("2026-11-21T12:00:00Z");

/** Noon on the Saturday that all generated days are counted from, in ms. */
export const NOON = Date.parse("2026-11-21T11:00:00Z");
/** So many different questions are asked of each kind. */
export const QUESTIONS = 500;

/** The same generated Dutch places on every machine. */
export function* storedPlaces(count: number): Generator<StoredPlace> {
  for (const place of generatePlaces(count, SEED)) yield { ...place, source: "bench", sourceKey: place.id };
}

/** As many as are read from a database at once. */
const PACK = 5000;

/** Through the same row, listing and packing as in the real thing. */
export function listingsOf(count: number): Listing[] {
  const [areaCodeLists, spool] = [new Map(), new TextSpool()];
  const packed: Listing[][] = [];
  let loose: ReturnType<typeof toListing>[] = [];
  for (const place of storedPlaces(count)) {
    loose.push(toListing(toPlaceRow(place, WRITTEN_AT), areaCodeLists));
    if (loose.length < PACK) continue;
    packed.push(packListings(loose, spool));
    loose = [];
  }
  return [...packed, packListings(loose, spool)].flat();
}

/** Points where people look: evenly picked from where places are, so that most are in towns. */
export function pointsAmong(listings: readonly Listing[], count: number): Point[] {
  const step = Math.max(1, Math.floor(listings.length / count));
  return Array.from({ length: count }, (_, at) => listings[(at * step) % listings.length]).flatMap((listing) =>
    listing === undefined ? [] : [{ lat: listing.lat, lng: listing.lng }],
  );
}

export function slugsAmong(listings: readonly Listing[], count: number): string[] {
  const step = Math.max(1, Math.floor(listings.length / count));
  return listings.filter((_, at) => at % step === 0).slice(0, count).map(({ slug }) => slug);
}

/** The towns that the places lie in, as gemeenten of some kilometres wide. */
export function townAreas(): AreaFinder {
  return buildAreaFinder(
    TOWNS.map(({ name, code, lat, lng }) => {
      const bbox = boxAround({ lat, lng }, 12);
      const area = { code: `GM${code}`, year: 2026, level: "gemeente", name, aliases: [], gemeenteName: name, lat, lng, bbox, indicative: true, current: true, source: "bench" };
      return Object.assign(Area.parse(area), { shape: "{}", outline: "{}" });
    }),
  );
}

/** A box around a point, `kilometres` wide and high. */
export function boxAround({ lat, lng }: Point, kilometres: number): Bounds {
  const halfLat = kilometres / 2 / 111.2;
  const halfLng = halfLat / Math.cos((lat * Math.PI) / 180);
  return {
    west: toRounded(lng - halfLng),
    south: toRounded(lat - halfLat),
    east: toRounded(lng + halfLng),
    north: toRounded(lat + halfLat),
  };
}

/** About a metre: short enough for an address. */
function toRounded(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}

/** All of the Netherlands. */
export const COUNTRY: Bounds = { west: 3.2, south: 50.7, east: 7.3, north: 53.7 };
