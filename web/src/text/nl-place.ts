import type { Place } from "@schuifaan/shared/domain/place";

import { pluralsOf } from "./plural.ts";

const plural = pluralsOf("nl-NL");

type ConfirmedBy = NonNullable<Place["confirmedBy"]>;

export const nlPlace = {
  backToArea: (area: string) => `Alle plekken in ${area}`,
  backToAll: "Alle plekken",
  byResidents: "Door bewoners",
  runBy: (who: string) => `Gedaan door: ${who}`,
  confirmed: (date: string) => `Nagekeken op ${date}`,
  confirmedBy: {
    staff: "door een medewerker",
    volunteer: "door de plek zelf",
    key_person: "door iemand uit de wijk",
    resident_tip: "na een tip van een bewoner",
    import: "overgenomen uit een lijst",
  } satisfies Record<ConfirmedBy, string>,
  tipOnly: "Getipt, nog niet nagekeken",
  old: "Lang niet nagekeken. Vraag het even na.",
  oldCall: "Lang niet nagekeken. Bel even voor je gaat.",
  never: "Nog niet nagekeken",
  free: "Gratis",
  payWhatYouCan: "Je betaalt wat je kunt",
  payAbout: (amount: string) => `Je betaalt wat je kunt, ongeveer ${amount}`,
  cost: { title: "Wat kost het?", help: "Lukt dat niet? Zeg het." },
  first: { title: "Eerste keer?", host: (name: string) => `${name} zegt je gedag`, when: (when: string) => `Meestal op ${when}` },
  call: "Bel de plek",
  mail: "Stuur een mail",
  door: { title: "Welke deur?" },
  unknown: {
    sentence: (things: string) => `Dit weten we nog niet: ${things}.`,
    door: "welke deur",
    cost: "wat het kost",
    hours: "wanneer het open is",
    access: "of je er goed in kunt",
    contact: "wie je kunt bellen of mailen",
    call: "Bel even voor je gaat.",
    ask: "Vraag het even na.",
  },
  hours: {
    title: "Open",
    closed: "Dicht",
    byActivity: "Er zijn geen vaste uren. Kijk bij wat er te doen is.",
    holidays: {
      open: "Ook open op feestdagen.",
      open_some: "Op sommige feestdagen open.",
      closed: "Dicht op feestdagen.",
    } satisfies Record<NonNullable<Place["publicHolidays"]>, string>,
    school: {
      open: "In de schoolvakantie gewoon open.",
      limited: "In de schoolvakantie korter open.",
      closed: "Dicht in de schoolvakantie.",
    } satisfies Record<NonNullable<Place["schoolHolidays"]>, string>,
    closure: (when: string) => `Dicht ${when}.`,
    special: (date: string, range: string) => `Wel open op ${date}, ${range}.`,
  },
  doing: {
    title: "Wat is er te doen?",
    full: "Vol",
    cancelled: "Gaat niet door",
    firstTimeOk: "Ook fijn voor de eerste keer",
    people: (count: number) => plural(count, { one: "Voor # persoon", other: "Voor # mensen" }),
    notInSchoolHolidays: "niet in de schoolvakantie",
    skipped: (dates: string) => `niet op ${dates}`,
    extra: (date: string, range: string) => `ook op ${date}, ${range}`,
  },
  access: { title: "Kan ik er goed in?" },
  know: {
    title: "Goed om te weten",
    languages: "Hier spreken mensen",
    facilities: "Dit is er",
    welcome: "Zo gaat het hier",
  },
  needs: "De plek zoekt",
  contact: { title: "Vragen?", website: "Website" },
  way: {
    title: "Zo kom je er",
    about: "De kaart laat ongeveer zien waar het is.",
    openMap: "Bekijk op de grote kaart",
    mapOf: (name: string) => `Kaart: hier is ${name}`,
  },
  near: "In de buurt",
  status: {
    opening_soon: "Deze plek gaat binnenkort open.",
    temporary: (date: string) => `Deze plek is tijdelijk, tot en met ${date}.`,
    temporaryOpenEnd: "Deze plek is tijdelijk.",
    season: "Deze plek is er alleen in het seizoen.",
    paused: "Deze plek is even dicht.",
    moved: "Deze plek is verhuisd.",
    closed: "Deze plek is gestopt.",
  },
  failed: "Het lukt niet om deze plek te laten zien.",
};
