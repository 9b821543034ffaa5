import type { nlArea } from "./nl-area.ts";
import { pluralsOf } from "./plural.ts";

const plural = pluralsOf("en-GB");

export const enArea = {
  level: { gemeente: "municipality", wijk: "district", buurt: "neighbourhood", named: "neighbourhood" },
  edition: (year: number) => `Boundaries of ${year}`,
  inhabitants: (count: number) => plural(count, { one: "# inhabitant", other: "# inhabitants" }),
  alsoCalled: (names: string) => `Also called: ${names}`,
  places: (count: number) => plural(count, { one: "# place", other: "# places" }),
  placesIn: (name: string) => `Places in ${name}`,
  none: "We do not know a place here yet.",
  further: "A bit further",
  furtherText: "Within 1.5 kilometres of the middle of this area.",
  parts: "In this area",
  partsOfGemeente: "Areas in this municipality",
  within: (name: string) => `Part of ${name}`,
  indicative: "The border on the map is a sketch.",
  back: "All neighbourhoods",
  which: { title: "Which area do you mean?", alike: "Do you mean one of these areas?" },
  find: {
    title: "Choose your neighbourhood",
    text: "For each area you see its places. And what is a bit further.",
    label: "Find an area",
    placeholder: "For example: Spangen",
    found: (count: number) => plural(count, { one: "# found", other: "# found" }),
    none: "We do not know that name. Try another one.",
    all: "Search on the map",
    elsewhere: "Other towns",
    others: (count: number) => plural(count, { one: "# municipality where we know no place yet", other: "# municipalities where we know no place yet" }),
  },
  failed: "We cannot show the areas right now.",
} satisfies typeof nlArea;
