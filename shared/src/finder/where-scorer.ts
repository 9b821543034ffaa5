import type { Bounds } from "../domain/bounds.ts";
import { EARTH_RADIUS_IN_METRES, type Point } from "../domain/point.ts";
import type { ShelfFacts } from "./fact-book.ts";
import type { Where } from "./understand-area.ts";

/** Where listings lie, seen from what was asked. */
export type WhereScorer = {
  /** Kilometres outside the areas or from the point; Infinity when that is too far to be worth a look. */
  readonly kmOf: (number: number) => number;
  /** Up to so many it still lies in what was asked. */
  readonly around: number;
  /** 1 in the middle of what was asked, less with each kilometre, never 0. */
  readonly scoreOf: (km: number) => number;
};

/** Further than this from what was named nobody is sent. */
export const FURTHEST_KM = 60;

/** A quarter of an hour on foot around a street or postcode is still there. */
const AROUND_A_POINT = 1;
/** At so many kilometres a place is worth half: on foot from a point that was named, by bike from where somebody is. */
const HALF = { point: 1, near: 2, border: 8 } as const;
const JUST_OUTSIDE = 0.85;
/** Beside an area, and in no way in it. */
const AT_THE_BORDER = 0.001;
const KM_PER_DEGREE = (EARTH_RADIUS_IN_METRES * Math.PI) / 180 / 1000;

const ANYWHERE: WhereScorer = { kmOf: () => 0, around: 0, scoreOf: () => 1 };

/**
 * `where` was named in the words, and further from it than `reach`, in kilometres, is too far; else it is reckoned from
 * `near`, where somebody is, and nothing is too far.
 */
export function toWhereScorer(facts: ShelfFacts, where: Where | undefined, near: Point | undefined, reach: number): WhereScorer {
  if (where === undefined && near === undefined) return ANYWHERE;
  if (where !== undefined && where.codes.size > 0) {
    return { kmOf: fromAreas(facts, where, reach), around: 0, scoreOf: (km) => (km === 0 ? 1 : (JUST_OUTSIDE * HALF.border) / (HALF.border + km)) };
  }
  const [half, around] = where === undefined ? [HALF.near, Infinity] : [HALF.point, AROUND_A_POINT];
  const kmOf = fromPoint(facts, where?.shown ?? near ?? { lat: 0, lng: 0 }, where === undefined ? Infinity : reach);
  return { kmOf, around, scoreOf: (km) => half / (half + km) };
}

/** The box around all that lies within so many kilometres of what was named. */
export function boxWithin({ shown, boxes }: Where, reach: number): Bounds {
  const [lat, lng] = [reach / KM_PER_DEGREE, reach / lngScaleAt(shown.lat)];
  const all: readonly Bounds[] = boxes.length > 0 ? boxes : [{ west: shown.lng, east: shown.lng, south: shown.lat, north: shown.lat }];
  return {
    west: Math.min(...all.map(({ west }) => west)) - lng,
    south: Math.min(...all.map(({ south }) => south)) - lat,
    east: Math.max(...all.map(({ east }) => east)) + lng,
    north: Math.max(...all.map(({ north }) => north)) + lat,
  };
}

/** Kilometres in a degree from west to east. */
function lngScaleAt(lat: number): number {
  return KM_PER_DEGREE * Math.cos((lat * Math.PI) / 180);
}

function fromPoint({ lats, lngs }: ShelfFacts, { lat, lng }: Point, furthest: number): (number: number) => number {
  // A flat map: within 1% as far as anybody goes for a cup of coffee.
  const lngScale = lngScaleAt(lat);
  return (number) => {
    const north = ((lats[number] ?? 0) - lat) * KM_PER_DEGREE;
    const east = ((lngs[number] ?? 0) - lng) * lngScale;
    const km = Math.sqrt(north * north + east * east);
    return km > furthest ? Infinity : km;
  };
}

function fromAreas(facts: ShelfFacts, { codes, boxes, shown }: Where, reach: number): (number: number) => number {
  const { lats, lngs, areas } = facts;
  const isIn = facts.book.areaLists.toTest(codes);
  const corners = Float64Array.from(boxes.flatMap(({ west, south, east, north }) => [west, south, east, north]));
  const lngScale = lngScaleAt(shown.lat);
  return (number) => {
    const least = kmFromBoxes(corners, lats[number] ?? 0, lngs[number] ?? 0, lngScale);
    if (least > FURTHEST_KM) return Infinity;
    if (isIn(areas[number] ?? 0)) return 0;
    return least > reach ? Infinity : Math.max(least, AT_THE_BORDER);
  };
}

/** To the nearest edge of the nearest box, on a flat map; 0 within one. West, south, east and north of each. */
function kmFromBoxes(corners: Float64Array, lat: number, lng: number, lngScale: number): number {
  let least = Infinity;
  for (let at = 0; at < corners.length; at += 4) {
    const [west = 0, south = 0] = [corners[at], corners[at + 1]];
    const [east = 0, north = 0] = [corners[at + 2], corners[at + 3]];
    const latGap = (lat < south ? south - lat : lat > north ? lat - north : 0) * KM_PER_DEGREE;
    const lngGap = (lng < west ? west - lng : lng > east ? lng - east : 0) * lngScale;
    const km = Math.sqrt(latGap * latGap + lngGap * lngGap);
    if (km < least) least = km;
  }
  return least;
}
