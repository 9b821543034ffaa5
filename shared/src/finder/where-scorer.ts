import type { AreaCode } from "../domain/area-code.ts";
import { EARTH_RADIUS_IN_METRES, type Point } from "../domain/point.ts";
import type { ShelfFacts } from "./fact-book.ts";
import { leastDistance } from "./take-nearest.ts";
import type { Where } from "./understand-area.ts";

/** Where a listing lies, seen from what was asked. */
export type Nearness = {
  readonly isInside: boolean;
  /** Kilometres outside the areas, or from the point. */
  readonly km: number;
  /** 1 in the middle of what was asked, less with each kilometre, never 0. */
  readonly score: number;
};

export type WhereScorer = (number: number) => Nearness;

const ANYWHERE: Nearness = { isInside: true, km: 0, score: 1 };
/** A quarter of an hour on foot around a street or postcode is still there. */
const AROUND_A_POINT = 1;
/** At so many kilometres a place is worth half: on foot from a point that was named, by bike from where somebody is. */
const HALF = { point: 1, near: 2, border: 8 } as const;
const JUST_OUTSIDE = 0.85;
const KM_PER_DEGREE = (EARTH_RADIUS_IN_METRES * Math.PI) / 180 / 1000;

/** `where` was named in the words; else it is reckoned from `near`, where somebody is. */
export function toWhereScorer(facts: ShelfFacts, where: Where | undefined, near: Point | undefined): WhereScorer {
  if (where === undefined) return near === undefined ? () => ANYWHERE : fromPoint(facts, near, HALF.near, Infinity);
  return where.codes.size === 0 ? fromPoint(facts, where.shown, HALF.point, AROUND_A_POINT) : fromAreas(facts, where);
}

function fromPoint({ lats, lngs }: ShelfFacts, { lat, lng }: Point, half: number, around: number): WhereScorer {
  // A flat map: within 1% as far as anybody goes for a cup of coffee.
  const lngScale = KM_PER_DEGREE * Math.cos((lat * Math.PI) / 180);
  return (number) => {
    const km = Math.hypot(((lats[number] ?? 0) - lat) * KM_PER_DEGREE, ((lngs[number] ?? 0) - lng) * lngScale);
    return { isInside: km <= around, km, score: half / (half + km) };
  };
}

function fromAreas(facts: ShelfFacts, { codes, boxes }: Where): WhereScorer {
  const isIn = toAreaTest(facts, codes);
  return (number) => {
    if (isIn(number)) return ANYWHERE;
    const point = { lat: facts.lats[number] ?? 0, lng: facts.lngs[number] ?? 0 };
    const km = Math.min(...boxes.map((box) => leastDistance(point, box))) / 1000;
    return { isInside: false, km, score: (JUST_OUTSIDE * HALF.border) / (HALF.border + km) };
  };
}

/** Whether a listing lies in any of the areas. Lists of areas are shared by neighbours: each is looked at once. */
export function toAreaTest({ areas, areaLists }: ShelfFacts, codes: ReadonlySet<AreaCode>): (number: number) => boolean {
  const known = new Map<number, boolean>();
  return (number) => {
    const list = areas[number] ?? 0;
    const isIn = known.get(list) ?? areaLists[list]?.some((code) => codes.has(code)) === true;
    known.set(list, isIn);
    return isIn;
  };
}
