import type { Shape } from "@schuifaan/shared/domain/area";

import { toLngLat, type CoordinateSystem, type Position } from "./coordinate-system.ts";
import type { AreaGeometry } from "./read-collection.ts";

export type Polygon = [lng: number, lat: number][][];

/** The parts of a geometry in WGS84 to 0.1 m, rings closed, without what has no surface. Winding is left as it is. */
export function cleanPolygons(geometry: AreaGeometry, system: CoordinateSystem): Polygon[] {
  const parts = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return parts.flatMap((rings) => {
    const [outer, ...holes] = rings.map((ring) => cleanRing(ring, system));
    return outer === undefined || !hasSurface(outer) ? [] : [[outer, ...holes.filter(hasSurface)]];
  });
}

export function toShape(parts: readonly Polygon[]): Shape | undefined {
  const [first, ...others] = parts;
  if (first === undefined) return undefined;
  return others.length === 0 ? { type: "Polygon", coordinates: first } : { type: "MultiPolygon", coordinates: [...parts] };
}

function cleanRing(ring: readonly number[][], system: CoordinateSystem): [number, number][] {
  const cleaned: [number, number][] = [];
  for (const [x = NaN, y = NaN] of ring) {
    const position: Position = [x, y];
    const [lng, lat] = toLngLat(system, position);
    const corner: [number, number] = [Number(lng.toFixed(6)), Number(lat.toFixed(6))];
    if (!isSame(cleaned.at(-1), corner)) cleaned.push(corner);
  }
  const [start] = cleaned;
  if (start !== undefined && !isSame(start, cleaned.at(-1))) cleaned.push(start);
  return cleaned;
}

function isSame(one: readonly [number, number] | undefined, other: readonly [number, number] | undefined): boolean {
  return one !== undefined && other !== undefined && one[0] === other[0] && one[1] === other[1];
}

/** A closed ring of three corners or more. */
function hasSurface(ring: readonly [number, number][]): boolean {
  return ring.length >= 4;
}
