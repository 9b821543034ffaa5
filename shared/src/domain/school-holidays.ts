import { toDateText, toDayNumber } from "./calendar-day.ts";
import type { SchoolHoliday } from "./holiday.ts";
import { SCHOOL_YEARS, type SchoolYear } from "./school-holiday-table.ts";
import type { Vakantieregio } from "./vakantieregio.ts";

/** `isSure` is false in the week of May that each school may add or leave. */
type Stretch = { readonly holiday: SchoolHoliday; readonly from: number; readonly until: number; readonly isSure: boolean };

/** Are the schools shut? "unknown" where no dates were set yet, or none are kept any more. */
export type SchoolDay = "unknown" | { readonly holiday: SchoolHoliday; readonly until: string; readonly isSure: boolean };

// Written out, for the web reckons with holidays before the schema library is there.
const REGIONS = ["noord", "midden", "zuid"] as const satisfies readonly Vakantieregio[];
const HOLIDAYS = ["herfstvakantie", "kerstvakantie", "voorjaarsvakantie", "meivakantie", "zomervakantie"] as const satisfies readonly SchoolHoliday[];

const STRETCHES: Readonly<Record<Vakantieregio, readonly Stretch[]>> = {
  noord: SCHOOL_YEARS.flatMap((year) => stretchesOf(year, "noord")),
  midden: SCHOOL_YEARS.flatMap((year) => stretchesOf(year, "midden")),
  zuid: SCHOOL_YEARS.flatMap((year) => stretchesOf(year, "zuid")),
};

/** From the first autumn holiday to the last summer holiday every day is known. */
const KNOWN = {
  from: Math.max(...REGIONS.map((region) => STRETCHES[region].at(0)?.from ?? Infinity)),
  until: Math.min(...REGIONS.map((region) => STRETCHES[region].at(-1)?.until ?? -Infinity)),
};

/** The school holiday on a day, "2026-12-25"; undefined when the schools are open. */
export function findSchoolHoliday(date: string, region: Vakantieregio): SchoolDay | undefined {
  return schoolDayOn(toDayNumber(date), region);
}

/** Where the region is not known, sure is only what all regions share. */
export function schoolDayOn(dayNumber: number, region: Vakantieregio | undefined): SchoolDay | undefined {
  if (dayNumber < KNOWN.from || dayNumber > KNOWN.until) return "unknown";
  if (region !== undefined) return toSchoolDay(stretchOn(dayNumber, region));
  const found = REGIONS.map((each) => stretchOn(dayNumber, each));
  const first = found.find((stretch) => stretch !== undefined);
  return first && toSchoolDay({ ...first, isSure: found.every((stretch) => stretch?.isSure) });
}

function toSchoolDay(stretch: Stretch | undefined): SchoolDay | undefined {
  return stretch && { holiday: stretch.holiday, until: toDateText(stretch.until), isSure: stretch.isSure };
}

function stretchOn(dayNumber: number, region: Vakantieregio): Stretch | undefined {
  let maybe: Stretch | undefined;
  for (const stretch of STRETCHES[region]) {
    if (stretch.from > dayNumber) break;
    if (stretch.until < dayNumber) continue;
    if (stretch.isSure) return stretch;
    maybe = stretch;
  }
  return maybe;
}

function stretchesOf({ adviceWeek, ...holidays }: SchoolYear, region: Vakantieregio): Stretch[] {
  const sure = HOLIDAYS.map((holiday) => {
    const days = holidays[holiday];
    const [from, until] = "noord" in days ? days[region] : days;
    return { holiday, from: toDayNumber(from), until: toDayNumber(until), isSure: true };
  });
  const [from, until] = adviceWeek;
  const maybe = { holiday: "meivakantie" as const, from: toDayNumber(from), until: toDayNumber(until), isSure: false };
  return [...sure, maybe].toSorted((one, other) => one.from - other.from);
}
