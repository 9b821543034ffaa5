import { importNl } from "../../text/import-nl.ts";
import { fromRd } from "../from-rd.ts";
import { ImportRefused } from "../import-refused.ts";

export type Position = readonly [number, number, ...number[]];

/** How the numbers of a file are to be read; `swapped` is latitude first, as EPSG:4326 officially has it. */
export type CoordinateSystem = "wgs84" | "swapped" | "rd";

const READERS = {
  wgs84: ([lng, lat]: Position) => [lng, lat],
  swapped: ([lat, lng]: Position) => [lng, lat],
  rd: ([x, y]: Position) => fromRd([x, y]),
} satisfies Record<CoordinateSystem, (position: Position) => number[]>;

export function toLngLat(system: CoordinateSystem, position: Position): [lng: number, lat: number] {
  const [lng = NaN, lat = NaN] = READERS[system](position);
  return [lng, lat];
}

/**
 * By the numbers themselves, because a `crs` member is often absent and sometimes left behind by a conversion;
 * a `crs` we do not know is refused. `sample` is any point of the file. Throws ImportRefused.
 */
export function recogniseSystem(sample: Position, crsName: string | undefined): CoordinateSystem {
  const [x, y] = sample;
  if (isWithin(x, -20_000, 320_000) && isWithin(y, 280_000, 680_000)) return "rd";
  if (crsName !== undefined && !/28992|7415|4326|4258|CRS84/i.test(crsName)) {
    throw new ImportRefused(importNl.unknownSystem(crsName));
  }
  if (isWithin(x, 1, 9) && isWithin(y, 50, 57)) return "wgs84";
  if (isWithin(y, 1, 9) && isWithin(x, 50, 57)) return "swapped";
  throw new ImportRefused(importNl.outsideTheNetherlands(x, y));
}

function isWithin(value: number, from: number, to: number): boolean {
  return value >= from && value <= to;
}
