import { toDayNumber } from "./calendar-day.ts";
import type { SchoolHoliday } from "./holiday.ts";
import { SCHOOL_YEARS, type SchoolYear } from "./school-holiday-table.ts";
import type { Vakantieregio } from "./vakantieregio.ts";

/** `isSure` is false where not all schools are shut: in a week that each may add, or where the region is not known. */
export type SchoolBreak = { readonly holiday: SchoolHoliday; readonly until: string; readonly isSure: boolean };
type Stretch = SchoolBreak & { readonly from: number; readonly to: number };

/** One entry a day, from the first autumn holiday that we know; made when first asked for. */
type Calendar = { readonly first: number; readonly days: readonly (SchoolBreak | undefined)[] };
let calendars: Readonly<Record<Vakantieregio | "unknown", Calendar>> | undefined;

/** The school holiday on a day, "2026-12-25": undefined when schools are open, "unknown" when no dates are known. */
export function findSchoolHoliday(date: string, regio: Vakantieregio | undefined): SchoolBreak | "unknown" | undefined {
  return schoolBreakOn(toDayNumber(date), regio);
}

/** As `findSchoolHoliday`, by the number of the day. Without a region only what all three share is sure. */
export function schoolBreakOn(dayNumber: number, regio: Vakantieregio | undefined): SchoolBreak | "unknown" | undefined {
  calendars ??= drawCalendars();
  const { first, days } = calendars[regio ?? "unknown"];
  const index = dayNumber - first;
  return index < 0 || index >= days.length ? "unknown" : days[index];
}

function drawCalendars(): Readonly<Record<Vakantieregio | "unknown", Calendar>> {
  const stretches = [stretchesOf("noord"), stretchesOf("midden"), stretchesOf("zuid")] as const;
  const first = Math.max(...stretches.map((each) => each[0]?.from ?? Infinity));
  const last = Math.min(...stretches.map((each) => each.at(-1)?.to ?? -Infinity));
  const [noord, midden, zuid] = stretches.map((each) => drawDays(each, first, last));
  if (noord === undefined || midden === undefined || zuid === undefined) throw new Error("A region without a calendar");
  const unknown = noord.map((one, index) => shareBreak([one, midden[index], zuid[index]]));
  return { noord: { first, days: noord }, midden: { first, days: midden }, zuid: { first, days: zuid }, unknown: { first, days: unknown } };
}

function drawDays(stretches: readonly Stretch[], first: number, last: number): (SchoolBreak | undefined)[] {
  const days: (SchoolBreak | undefined)[] = Array.from({ length: last - first + 1 });
  // What is sure is drawn last, over what may be.
  for (const { from, to, ...found } of stretches.toSorted((one, other) => Number(one.isSure) - Number(other.isSure))) {
    days.fill(found, Math.max(from - first, 0), to - first + 1);
  }
  return days;
}

function shareBreak(breaks: readonly (SchoolBreak | undefined)[]): SchoolBreak | undefined {
  const found = breaks.find((one) => one !== undefined);
  return found && { ...found, isSure: breaks.every((one) => one?.isSure === true) };
}

function stretchesOf(regio: Vakantieregio): Stretch[] {
  return SCHOOL_YEARS.flatMap((year) => stretchesIn(year, regio)).toSorted((one, other) => one.from - other.from);
}

function stretchesIn(year: SchoolYear, regio: Vakantieregio): Stretch[] {
  const { herfstvakantie, kerstvakantie, voorjaarsvakantie, meivakantie, zomervakantie, maybe } = year;
  return [
    toStretch("herfstvakantie", herfstvakantie[regio], true),
    toStretch("kerstvakantie", kerstvakantie, true),
    toStretch("voorjaarsvakantie", voorjaarsvakantie[regio], true),
    toStretch("meivakantie", meivakantie, true),
    toStretch("zomervakantie", zomervakantie[regio], true),
    ...maybe.map((days) => toStretch("meivakantie", days, false)),
  ];
}

function toStretch(holiday: SchoolHoliday, [from, until]: readonly [string, string], isSure: boolean): Stretch {
  return { holiday, until, isSure, from: toDayNumber(from), to: toDayNumber(until) };
}
