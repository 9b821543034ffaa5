import type { DayPart } from "@schuifaan/shared/domain/day-part";

import { pluralsOf } from "./plural.ts";

const plural = pluralsOf("nl-NL");

export const nlAgenda = {
  title: "Agenda",
  question: "Wat is er te doen?",
  questionIn: (area: string) => `Wat is er te doen in ${area}?`,
  description: "Wat is er vandaag en deze week te doen in de buurt? Met tijd, plek en prijs.",
  panel: "Kies wat je zoekt",
  day: {
    legend: "Welke dag?",
    today: "Vandaag",
    tomorrow: "Morgen",
    week: "Deze week",
    before: "Een dag terug",
    after: "Een dag verder",
  },
  part: {
    legend: "Welk deel van de dag?",
    morning: "Ochtend",
    afternoon: "Middag",
    evening: "Avond",
  } satisfies Record<DayPart | "legend", string>,
  doing: { legend: "Wat wil je doen?", chosen: (count: number) => `Wat wil je doen? (${count})` },
  price: { legend: "Hoe wil je erheen?", free: "Gratis", walkIn: "Zo binnenlopen" },
  area: {
    legend: "Waar?",
    all: "Alle wijken",
    label: "Zoek een wijk of buurt",
    placeholder: "Bijvoorbeeld: Spangen",
    other: "Kies een wijk",
    change: "Andere wijk",
    clear: "Toon alle wijken",
    unknown: (name: string) => `We kennen geen wijk met de naam ${name}.`,
  },
  clear: "Wis je keuzes",
  count: (count: number) => plural(count, { one: "# activiteit", other: "# activiteiten" }),
  searching: "We kijken wat er is…",
  more: "Toon meer",
  item: {
    now: "Nu bezig",
    full: "Vol",
    cancelled: "Gaat niet door",
    otherDay: "Andere dag dan anders",
    call: "Bel even voor je gaat",
    keep: "In agenda",
    keepOf: (title: string) => `In agenda: ${title}`,
    at: (place: string, area: string) => `${place}, ${area}`,
  },
  nothing: {
    today: "Vandaag is er niets meer.",
    tomorrow: "Morgen is er niets.",
    week: "Deze week is er niets.",
    day: "Op deze dag is er niets.",
    /** After "morgen" or "dinsdag 24 november". */
    later: (day: string) => `${day} wel:`,
    toDay: (day: string) => `Alles van ${day}`,
    chosen: "Misschien zijn je keuzes te smal. Wis ze, of kies een andere dag.",
    none: "Ook de dagen erna weten we niets. Kijk eens in een andere wijk.",
  },
  failed: "Het lukt niet om de agenda te laten zien.",
};
