import { type AreaSummary, getArea, searchAreas } from "@schuifaan/shared/contract/areas";
import { getAreaPlaces } from "@schuifaan/shared/contract/places";
import { findAreas } from "@schuifaan/shared/finder/find-areas";

import { type Answerer, answerer } from "./answerer.ts";
import type { KeptArea } from "./kept-areas.ts";
import type { KeptWorld } from "./kept-world.ts";

const USUAL_LIMIT = 100;

/** Areas that were kept themselves; of the others we do not even know whether they exist. */
export const AREA_ANSWERS: readonly Answerer[] = [
  answerer(getArea, ({ kept }, { code, year }) => {
    const found = kept.find(({ area }) => area.code === code && (year === undefined || area.year === year));
    return found && { body: found.area, keptAt: found.keptAt };
  }),

  answerer(getAreaPlaces, ({ kept }, { code }) => {
    const found = kept.find(({ area }) => area.code === code);
    return found && { body: found, keptAt: found.keptAt };
  }),

  answerer(searchAreas, (world, { q, level, parent, bbox, year, outlines, limit = USUAL_LIMIT }) => {
    const found = findAreas(world.areas, { words: q, level, parent, bounds: bbox, year, limit });
    const kept = found.areas.map(({ code }) => keptOf(world, code)).filter((area) => area !== undefined);
    const [oldest] = kept.map(({ keptAt }) => keptAt).toSorted();
    return oldest === undefined
      ? undefined
      : { body: { areas: kept.map((area) => toSummary(area, outlines === "yes")), total: found.total }, keptAt: oldest };
  }),
];

function keptOf({ kept }: KeptWorld, code: string): KeptArea | undefined {
  return kept.find(({ area }) => area.code === code);
}

function toSummary({ area: { geometry, years: _years, ...area } }: KeptArea, withOutline: boolean): AreaSummary {
  return withOutline ? { ...area, outline: geometry } : area;
}
