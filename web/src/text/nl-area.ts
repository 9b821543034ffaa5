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
  further: "Net over de grens",
  furtherText: (name: string) => `Hooguit 1,5 kilometer van ${name}.`,
  tipPlace: (area: string) => `Weet jij nog een plek in ${area}?`,
  parts: "In deze wijk",
  partsOfGemeente: "Wijken in deze gemeente",
  indicative: "De grens op de kaart is een schets.",
  official: "Grens: CBS en Kadaster, CC BY 4.0",
  back: "Alle wijken",
  which: { title: "Welke wijk bedoel je?", alike: "Bedoel je een van deze wijken?" },
  /** Under a number that stands by itself. */
  numbers: {
    walkIn: (count: number) => plural(count, { one: "plek om zo binnen te lopen", other: "plekken om zo binnen te lopen" }),
    places: (count: number) => plural(count, { one: "plek", other: "plekken" }),
    activities: (count: number) => plural(count, { one: "activiteit deze week", other: "activiteiten deze week" }),
    minutes: (count: number) => plural(count, { one: "# minuut", other: "# minuten" }),
    walk: "lopen naar de dichtste plek",
    far: "naar de dichtste plek",
    ask: "Hoe ver is het voor jou?",
  },
  soon: {
    title: (name: string) => `Vandaag en morgen in ${name}`,
    today: "Vandaag is er niets meer.",
    tomorrow: "Morgen is er niets.",
    nothing: "Deze week weten we niets in deze wijk.",
    more: (count: number) => `Nog ${count}`,
    moreOf: (count: number, day: string) => `Nog ${count} van ${day}`,
  },
  week: {
    title: "Deze week",
    titleIn: (name: string) => `Deze week in ${name}`,
    gaps: "Gestippeld? Daar is nog niets. Misschien begin jij iets.",
    gap: "Nog niets",
    part: "Dagdeel",
    full: "vol",
    cancelled: "gaat niet door",
    more: (count: number) => `nog ${count}`,
    moreOf: (count: number, part: string, day: string) => `nog ${count} in de ${part} van ${day}`,
    agenda: "Bekijk in de agenda",
    tooMuch: "Dit past niet in één tabel. Kies een wijk, of een dag in de agenda.",
  },
  take: {
    print: "Print voor op de deur",
    /** What the page is about, as people say it. */
    what: { gemeente: "deze gemeente", wijk: "deze wijk", buurt: "deze wijk", named: "deze wijk" } satisfies Record<AreaLevel, string>,
    share: (what: string) => `Deel ${what}`,
    invite: (name: string) => `Kijk wat er te doen is in ${name}.`,
  },
  needs: {
    title: "Wie helpt mee?",
    text: "Deze plekken zoeken:",
    all: (count: number) => `Toon alle ${count}`,
    failed: "Het lukt niet om te laten zien wat plekken zoeken.",
  },
  find: {
    title: "Kies je wijk",
    text: "Bij elke wijk zie je de plekken daar. En wat iets verder is.",
    label: "Zoek een wijk of buurt",
    placeholder: "Bijvoorbeeld: Spangen",
    found: (count: number) => plural(count, { one: "# gevonden", other: "# gevonden" }),
    none: "Die naam kennen we niet. Probeer een andere naam.",
    letters: "Ga naar een letter",
    elsewhere: "Andere plaatsen",
    others: (count: number) => plural(count, { one: "# gemeente waar we nog geen plek kennen", other: "# gemeenten waar we nog geen plek kennen" }),
  },
  description: (name: string) => `Wat is er te doen in ${name}? Plekken om binnen te lopen, met tijd en prijs.`,
  failed: "Het lukt niet om de wijken te laten zien.",
};
