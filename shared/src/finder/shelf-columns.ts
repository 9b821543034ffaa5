import { PlaceType, RunBy } from "../domain/taxonomy.ts";
import type { AreaLists } from "./area-lists.ts";
import type { Listing } from "./listing.ts";
import { buildShelfGrid } from "./shelf-grid.ts";

/** What listings tell without being read, in columns. */
export function toColumns(items: readonly Listing[], areaLists: AreaLists) {
  const lats = Float64Array.from(items, ({ lat }) => lat);
  const lngs = Float64Array.from(items, ({ lng }) => lng);
  return {
    lats,
    lngs,
    grid: buildShelfGrid(lats, lngs),
    ranks: Float64Array.from(items, ({ rank }) => rank),
    areas: Uint32Array.from(items, ({ areaCodes }) => areaLists.numberOf(areaCodes)),
    types: Uint8Array.from(items, ({ type }) => PlaceType.options.indexOf(type)),
    runBys: Uint8Array.from(items, ({ runBy }) => (runBy === undefined ? 0 : RunBy.options.indexOf(runBy) + 1)),
  };
}
