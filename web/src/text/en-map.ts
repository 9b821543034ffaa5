import type { nlMap } from "./nl-map.ts";
import { pluralsOf } from "./plural.ts";

const plural = pluralsOf("en-GB");

export const enMap = {
  label: "Map with places",
  keys: "Move the map with the arrow keys. Zoom with plus and minus.",
  loading: "The map is on its way…",
  failed: "The map does not work. The list has the same places.",
  cluster: (count: number) => plural(count, { one: "# place, look closer", other: "# places, look closer" }),
  zoomIn: "Closer",
  zoomOut: "Further away",
  noTiles: "The map is not here right now. You see only the areas.",
  sketch: "Borders are a sketch.",
  borders: "Borders: CBS and Kadaster, CC BY 4.0",
  closeCard: "Close",
} satisfies typeof nlMap;
