import type { AreaLevel } from "@schuifaan/shared/domain/area-code";

import { pluralsOf } from "./plural.ts";

const plural = pluralsOf("nl-NL");

export const nlArea = {
  level: { gemeente: "gemeente", wijk: "wijk", buurt: "buurt", named: "buurt" } satisfies Record<
    AreaLevel,
    string
  >,
  edition: (year: number) => `Indeling van ${year}`,
  inhabitants: (count: number) => plural(count, { one: "# inwoner", other: "# inwoners" }),
  alsoCalled: (names: string) => `Ook wel: ${names}`,
  places: (count: number) => plural(count, { one: "# plek", other: "# plekken" }),
  placesIn: (name: string) => `Plekken in ${name}`,
  none: "Hier kennen we nog geen plek.",
  further: "Iets verder",
  furtherText: "Binnen 1,5 kilometer van het midden van de wijk.",
  parts: "In deze wijk",
  partsOfGemeente: "Wijken in deze gemeente",
  within: (name: string) => `Hoort bij ${name}`,
  indicative: "De grens op de kaart is een schets.",
  back: "Alle wijken",
  which: { title: "Welke wijk bedoel je?", alike: "Bedoel je een van deze wijken?" },
  find: {
    title: "Kies je wijk",
    text: "Bij elke wijk zie je de plekken daar. En wat iets verder is.",
    label: "Zoek een wijk of buurt",
    placeholder: "Bijvoorbeeld: Spangen",
    found: (count: number) => plural(count, { one: "# gevonden", other: "# gevonden" }),
    none: "Die naam kennen we niet. Probeer een andere naam.",
    all: "Zoek op de kaart",
    elsewhere: "Andere plaatsen",
    others: (count: number) => plural(count, { one: "# gemeente waar we nog geen plek kennen", other: "# gemeenten waar we nog geen plek kennen" }),
  },
  failed: "Het lukt niet om de wijken te laten zien.",
};
