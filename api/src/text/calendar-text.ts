import type { EntryMode, PlaceStatus } from "@schuifaan/shared/domain/taxonomy";

const ENTRY: Record<EntryMode, string> = {
  walk_in: "Je kunt zo binnenlopen.",
  call_first: "Bel even voor je komt.",
  sign_up: "Geef je eerst op.",
  appointment: "Alleen op afspraak.",
};

/** Behind the name of a calendar, where the place is not what it usually is. */
const STATUS: Partial<Record<PlaceStatus, string>> = {
  paused: "even dicht",
  moved: "verhuisd",
  closed: "gestopt",
  opening_soon: "gaat binnenkort open",
};

const money = new Intl.NumberFormat("nl-NL", { style: "currency", currency: "EUR" });
const wholeMoney = new Intl.NumberFormat("nl-NL", { style: "currency", currency: "EUR", maximumFractionDigits: 0 });
// A day has no clock: it is midnight in UTC on both sides.
const day = new Intl.DateTimeFormat("nl-NL", { dateStyle: "long", timeZone: "UTC" });

/** What a calendar says, in plain Dutch: people read it in the program they have their own appointments in. */
export const calendarText = {
  entry: (mode: EntryMode) => ENTRY[mode],
  status: (status: PlaceStatus) => STATUS[status],
  place: (name: string, status: string | undefined) => (status === undefined ? name : `${name} (${status})`),
  area: (name: string, gemeente: string | undefined) => (gemeente === undefined || gemeente === name ? `Schuif aan in ${name}` : `Schuif aan in ${name}, ${gemeente}`),
  placeHint: (url: string) => `Wat er te doen is. De nieuwste tijden staan op ${url}.`,
  areaHint: (url: string) => `Wat er te doen is in de buurt. De nieuwste tijden staan op ${url}.`,
  areaCut: (count: number) => `Er zijn hier meer plekken. Dit zijn er ${count}. Kies een wijk voor alles.`,
  title: (title: string, place: string) => `${title} · ${place}`,
  full: (title: string) => `Vol: ${title}`,
  cancelled: (title: string) => `Gaat niet door: ${title}`,
  doubtful: (title: string) => `Misschien: ${title}`,
  fullHint: "Er is nu geen plek meer.",
  cancelledHint: "Dit gaat niet door.",
  doubtfulHint: "Het is rond deze dag vakantie of een feestdag. Bel even of het doorgaat.",
  free: "Gratis.",
  costs: (euros: number, note: string | undefined) => [`Kosten: ${(Number.isInteger(euros) ? wholeMoney : money).format(euros)}.`, note].filter((part) => part !== undefined).join(" "),
  audience: (audience: string) => `Voor: ${audience}`,
  entrance: (entrance: string) => `Ingang: ${entrance}`,
  phone: (phone: string) => `Bellen: ${phone}`,
  confirmed: (date: string) => `Nagekeken op ${day.format(new Date(date))}.`,
  notConfirmed: "Deze tijden zijn nog niet nagekeken. Bel even voor je gaat.",
  more: (url: string) => `De nieuwste tijden: ${url}`,
};
