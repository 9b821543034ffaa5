import type { Weekday } from "@schuifaan/shared/domain/taxonomy";

import { pluralsOf } from "./plural.ts";

const plural = pluralsOf("nl-NL");

export const nlTime = {
  weekday: {
    MO: "maandag", TU: "dinsdag", WE: "woensdag", TH: "donderdag", FR: "vrijdag", SA: "zaterdag", SU: "zondag",
  } satisfies Record<Weekday, string>,
  shortWeekday: { MO: "ma", TU: "di", WE: "wo", TH: "do", FR: "vr", SA: "za", SU: "zo" } satisfies Record<Weekday, string>,
  months: [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december",
  ],
  /** The days that people call by another name than their own. */
  nearDays: [{ ahead: -1, name: "gisteren" }, { ahead: 0, name: "vandaag" }, { ahead: 1, name: "morgen" }],
  openState: {
    open: (time: string) => `Nu open tot ${time}`,
    openWith: {
      sign_up: (time: string) => `Tot ${time}, als je je opgeeft`,
      appointment: (time: string) => `Tot ${time}, op afspraak`,
    },
    closed: "Nu dicht",
    closedUntil: (moment: string) => `Dicht tot ${moment}`,
    /** It opens then for who asked before. */
    closedUntilWith: {
      sign_up: (moment: string) => `Dicht tot ${moment}, als je je opgeeft`,
      appointment: (moment: string) => `Dicht tot ${moment}, op afspraak`,
    },
    closedThrough: (date: string) => `Dicht tot en met ${date}`,
    callFirst: (label: string) => `${label}, bel even`,
    probably: "Meestal open, bel even",
    unknown: "Open? Bel even",
  },
  /** "2.50" or "4" in, as people here write it; the space does not break. */
  euros: (amount: string) => `€\u00a0${amount.replace(".", ",")}`,
  /** "19:30" in, as people here write it out. */
  clock: (wallTime: string) => wallTime.replace(":", "."),
  hours: (range: string) => `${range} uur`,
  through: (first: string, last: string) => `${first} t/m ${last}`,
  everyDay: "elke dag",
  every: (days: string) => `elke ${days}`,
  everyOther: (days: string) => `om de week op ${days}`,
  everyWeeks: (weeks: number, days: string) => `elke ${weeks} weken op ${days}`,
  /** By RFC 5545's number: -1 is the last of the month. */
  nth: { "1": "eerste", "2": "tweede", "3": "derde", "4": "vierde", "5": "vijfde", "-1": "laatste" },
  everyNth: (nth: string, day: string) => `elke ${nth} ${day} van de maand`,
  everyNthMonths: (months: number, nth: string, day: string) =>
    months === 2 ? `om de maand, de ${nth} ${day}` : `elke ${months} maanden, de ${nth} ${day}`,
  everyMonth: (day: string) => `elke maand op ${day}`,
  /** On the same date: "elke maand op de 3e". */
  everyMonthOn: (date: number) => `elke maand op de ${date}e`,
  everyMonthsOn: (months: number, date: number) => (months === 2 ? `om de maand, op de ${date}e` : `elke ${months} maanden, op de ${date}e`),
  from: (date: string) => `vanaf ${date}`,
  until: (date: string) => `tot en met ${date}`,
  span: (from: string, to: string) => `${from} tot en met ${to}`,
  walk: (minutes: number) => plural(minutes, { one: "# minuut lopen", other: "# minuten lopen" }),
  metres: (metres: string) => `${metres} m`,
  kilometres: (kilometres: string) => `${kilometres} km`,
};
