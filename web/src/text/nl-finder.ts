import { pluralsOf } from "./plural.ts";

const plural = pluralsOf("nl-NL");

export const nlFinder = {
  question: "Waar schuif jij aan?",
  title: "Vind een plek bij jou in de buurt",
  panel: "Plekken",
  search: {
    label: "Zoek een plek",
    placeholder: "Wijk, postcode of wat je wilt doen",
    submit: "Zoek",
    clear: "Maak het zoekveld leeg",
    areas: "Wijken met deze naam",
    area: (name: string, count: number) => `${name} (${plural(count, { one: "# plek", other: "# plekken" })})`,
  },
  near: {
    button: "Bij mij",
    active: "Dichtbij eerst",
    stop: "Niet meer op afstand",
    asking: "We zoeken waar je bent…",
    why: "We gebruiken alleen ongeveer waar je bent. We bewaren dat niet.",
    denied: "Je telefoon of computer deelt je plek niet. Dat is prima. Typ je wijk of postcode.",
    failed: "We kunnen niet zien waar je bent. Typ je wijk of postcode.",
  },
  filters: {
    label: "Wat zoek je?",
    more: "Meer keuzes",
    type: "Soort plek",
    runBy: "Wie doet het?",
    byResidents: "Door bewoners",
    clear: "Wis je keuzes",
  },
  count: {
    inView: (count: number) => plural(count, { one: "# plek in beeld", other: "# plekken in beeld" }),
    found: (count: number) => plural(count, { one: "# plek gevonden", other: "# plekken gevonden" }),
    total: (count: number) => plural(count, { one: "# plek in totaal", other: "# plekken in totaal" }),
    searching: "We zoeken…",
  },
  list: {
    more: "Toon meer plekken",
    shown: (shown: number, total: number) => `Je ziet er ${shown} van de ${total}.`,
    onMap: "Op de kaart",
    onMapOf: (name: string) => `${name} op de kaart`,
    chosen: "Gekozen plek",
  },
  view: { map: "Kaart", list: "Lijst" },
  here: "Zoek in dit gebied",
  empty: {
    title: "Hier vonden we niks.",
    text: "Kijk iets verder weg.",
    words: "Probeer een ander woord. Of kijk op de kaart.",
    wider: "Kijk verder weg",
    nearest: "Dichtstbijzijnde plekken",
  },
  failed: "Het lukt niet om de plekken te laten zien.",
};
