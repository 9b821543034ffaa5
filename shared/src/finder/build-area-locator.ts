import Flatbush from "flatbush";

import { type AreaCode, type AreaLevel, levelOf } from "../domain/area-code.ts";
import type { Shape } from "../domain/area.ts";
import { boundsAround } from "../domain/box.ts";
import type { Point } from "../domain/point.ts";
import { cornersOf } from "../domain/shape-bounds.ts";
import { partHolds } from "../domain/shape-holds.ts";
import { type Part, partsOfShape } from "../domain/shape-parts.ts";
import { areaInSquareKm } from "../domain/shape-size.ts";
import { compareText } from "./position.ts";

type LocatedPart = { readonly code: AreaCode; readonly level: AreaLevel; readonly size: number; readonly part: Part };

/** Tells in which areas a point lies. */
export type AreaLocator = { readonly parts: readonly LocatedPart[]; readonly boxes: Flatbush | undefined };

/** Of areas of one edition: where two editions overlap a point would lie in both. */
export function buildAreaLocator(areas: Iterable<{ readonly code: AreaCode; readonly shape: Shape }>): AreaLocator {
  const boxed = [...areas].flatMap(({ code, shape }) => {
    const size = areaInSquareKm(shape);
    return partsOfShape(shape).flatMap((part) => {
      const box = boundsAround(cornersOf([part]));
      return box === undefined ? [] : [{ box, located: { code, level: levelOf(code), size, part } }];
    });
  });
  if (boxed.length === 0) return { parts: [], boxes: undefined };
  const boxes = new Flatbush(boxed.length);
  for (const { box } of boxed) boxes.add(box.west, box.south, box.east, box.north);
  boxes.finish();
  return { parts: boxed.map(({ located }) => located), boxes };
}

/**
 * The areas that hold the point, smallest first. Gemeenten, wijken and buurten divide the land: of two that share the
 * border on which the point lies, the one with the lower code has it. Named areas may overlap: all count.
 */
export function areasAt({ parts, boxes }: AreaLocator, point: Point): AreaCode[] {
  const found: LocatedPart[] = [];
  for (const number of boxes?.search(point.lng, point.lat, point.lng, point.lat) ?? []) {
    const located = parts[number];
    if (located !== undefined && partHolds(located.part, point)) addLowest(found, located);
  }
  return found.toSorted((one, other) => one.size - other.size || compareText(one.code, other.code)).map(({ code }) => code);
}

function addLowest(found: LocatedPart[], located: LocatedPart): void {
  const rival = found.findIndex(
    ({ level, code }) => code === located.code || (level === located.level && level !== "named"),
  );
  if (rival < 0) found.push(located);
  else if (located.code < (found[rival]?.code ?? "")) found[rival] = located;
}
