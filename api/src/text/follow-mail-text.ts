import type { CalendarFailure } from "@schuifaan/shared/domain/calendar-failure";

const nl = {
  hello: (name: string) => `Dag ${name},`,
  failingSubject: (place: string) => `We kunnen jullie agenda niet lezen: ${place}`,
  failingTitle: "We kunnen jullie agenda al drie dagen niet lezen",
  failingWhy: {
    unreachable: "De agenda geeft geen antwoord.",
    refused: "De agenda laat ons niet binnen. Misschien is het delen gestopt, of is het adres veranderd.",
    "not-a-calendar": "Op dit adres staat geen agenda meer.",
    "too-large": "De agenda is te groot geworden.",
    "too-slow": "De agenda geeft te traag antwoord.",
    "wrong-address": "Het adres van de agenda kunnen we niet gebruiken.",
    "private-address": "De agenda staat op een plek waar we niet bij kunnen.",
    "too-many-redirects": "Het adres verwijst steeds naar een ander adres.",
  } satisfies Record<CalendarFailure, string>,
  failingStays: "Jullie activiteiten blijven staan zoals ze waren. Nieuwe tijden komen niet vanzelf mee.",
  lookAtCalendar: "Kijk naar de agenda",
  heldSubject: (place: string) => `In jullie agenda is ineens veel anders: ${place}`,
  heldTitle: "In jullie agenda is ineens veel anders",
  heldLost: (count: number) => `${count} activiteiten staan er niet meer in.`,
  heldMany: "Er komt heel veel tegelijk bij.",
  heldWaits: "Daarom hebben we nog niets veranderd. Kijk jij even of het klopt?",
  lookAtChange: "Bekijk wat er verandert",
  stop: "Wil je geen agenda meer volgen? Dat kan op dezelfde pagina.",
};

const en: typeof nl = {
  hello: (name) => `Hello ${name},`,
  failingSubject: (place) => `We cannot read your calendar: ${place}`,
  failingTitle: "We have not been able to read your calendar for three days",
  failingWhy: {
    unreachable: "The calendar does not answer.",
    refused: "The calendar does not let us in. Maybe it is not shared any more, or its address changed.",
    "not-a-calendar": "There is no calendar at this address any more.",
    "too-large": "The calendar has become too large.",
    "too-slow": "The calendar answers too slowly.",
    "wrong-address": "We cannot use the address of the calendar.",
    "private-address": "The calendar is in a place that we cannot reach.",
    "too-many-redirects": "The address keeps pointing to another address.",
  },
  failingStays: "Your activities stay as they were. New times do not come along by themselves.",
  lookAtCalendar: "Look at the calendar",
  heldSubject: (place) => `A lot changed at once in your calendar: ${place}`,
  heldTitle: "A lot changed at once in your calendar",
  heldLost: (count) => `${count} activities are not in it any more.`,
  heldMany: "Very much is added at once.",
  heldWaits: "So we have not changed anything yet. Will you have a look?",
  lookAtChange: "See what changes",
  stop: "Do you not want to follow a calendar any more? You can stop on the same page.",
};

/** To whoever lets their place follow a calendar, when that does not go by itself. */
export const followMailText = { nl, en };
