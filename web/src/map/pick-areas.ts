import type { AreaSummary } from "@schuifaan/shared/contract/areas";
import type { AreaLevel } from "@schuifaan/shared/domain/area-code";

const MOST_SHAPES = 150;

/** The levels that say something at a zoom, from far to near; when an edition has none of them, whatever there is. */
export function pickAreas(areas: readonly AreaSummary[], zoom: number): readonly AreaSummary[] {
  const fitting = areas.filter(({ level }) => levelsAt(zoom).includes(level));
  const drawn = fitting.length > 0 ? fitting : areas;
  return drawn.toSorted((one, other) => sizeOf(other) - sizeOf(one)).slice(0, MOST_SHAPES);
}

function levelsAt(zoom: number): readonly AreaLevel[] {
  if (zoom < 10) return ["gemeente"];
  return zoom < 14 ? ["wijk", "named"] : ["buurt", "named"];
}

function sizeOf({ bbox: [west, south, east, north] }: Pick<AreaSummary, "bbox">): number {
  return (east - west) * (north - south);
}
