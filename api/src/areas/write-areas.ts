import { toBBox } from "@schuifaan/shared/domain/bbox";
import { type Finder, placeCountIn } from "@schuifaan/shared/finder/build-finder";
import type { StoredArea } from "@schuifaan/shared/finder/build-area-finder";
import type { findAround } from "@schuifaan/shared/finder/find-around";
import type { FoundAreas } from "@schuifaan/shared/finder/find-areas";

import { toAsciiJson } from "../database/ascii-json.ts";

/** A contract answer of searchAreas as JSON text; the outlines lie ready as text and go in as they are. */
export function writeAreas({ areas, total }: FoundAreas, finder: Finder, withOutlines: boolean): string {
  const parts = areas.map((area) => writeParts(area, finder, withOutlines ? [`"outline":${area.outline}`] : []));
  return `{"areas":[${parts.join(",")}],"total":${total}}`;
}

/** A contract answer of getArea as JSON text. `years` are its editions, newest first. */
export function writeArea(area: StoredArea, finder: Finder, years: readonly number[]): string {
  return writeParts(area, finder, [`"years":${JSON.stringify(years)}`, `"geometry":${area.shape}`]);
}

/** A contract answer of getAreaPlaces as JSON text; `area` is one of getArea. */
export function writeAreaPlaces(area: string, { listings, isComplete }: ReturnType<typeof findAround>, madeAt: Date): string {
  const places = listings.map(({ detail }) => detail).join(",");
  return `{"area":${area},"places":[${places}],"isComplete":${isComplete},"madeAt":"${madeAt.toISOString()}"}`;
}

function writeParts({ shape: _shape, outline: _outline, bbox, ...area }: StoredArea, finder: Finder, parts: readonly string[]): string {
  // Places lie in current areas only: an old edition has none, even where its code lives on for another wijk.
  const placeCount = area.current ? placeCountIn(finder, area.code) : 0;
  return `{${[toAsciiJson({ ...area, bbox: toBBox(bbox), placeCount }).slice(1, -1), ...parts].join(",")}}`;
}
