import { pluralsOf } from "./plural.ts";

const plural = pluralsOf("nl-NL");

export const nlMap = {
  label: "Kaart met plekken",
  keys: "Schuif de kaart met de pijltjes. Zoom met plus en min.",
  loading: "De kaart komt eraan…",
  failed: "De kaart doet het niet. De lijst heeft dezelfde plekken.",
  cluster: (count: number) => plural(count, { one: "# plek, kijk dichterbij", other: "# plekken, kijk dichterbij" }),
  zoomIn: "Dichterbij",
  zoomOut: "Verder weg",
  noTiles: "De kaart is er nu niet. Je ziet alleen de wijken.",
  sketch: "Grenzen zijn een schets.",
  borders: "Grenzen: CBS en Kadaster, CC BY 4.0",
  closeCard: "Sluit",
};
