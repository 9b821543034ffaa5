import { addDays, daysBetween } from "@schuifaan/shared/domain/calendar-day";
import type { SchoolHoliday } from "@schuifaan/shared/domain/holiday";
import type { Place } from "@schuifaan/shared/domain/place";
import { findSchoolHoliday } from "@schuifaan/shared/domain/school-holidays";

export const SEASONS = ["christmas", "summer", "autumn"] as const;
export type Season = (typeof SEASONS)[number];
type Days = { readonly from: string; readonly to: string };

const HOLIDAY: Readonly<Record<Exclude<Season, "christmas">, SchoolHoliday>> = { summer: "zomervakantie", autumn: "herfstvakantie" };
const LOOK_AHEAD_IN_DAYS = 366;

/** The days a season's question is about, to begin from: Christmas to New Year, or the school holiday of the region. Undefined where no dates are known. */
export function seasonDays(season: Season, { vakantieregio }: Pick<Place, "vakantieregio">, today: string): Days | undefined {
  if (season === "christmas") {
    const year = Number(today.slice(0, 4)) - (today.slice(5) === "01-01" ? 1 : 0);
    return { from: `${year}-12-24`, to: `${year + 1}-01-01` };
  }
  for (let ahead = 0; ahead < LOOK_AHEAD_IN_DAYS; ahead++) {
    const day = addDays(today, ahead);
    const found = findSchoolHoliday(day, vakantieregio);
    if (typeof found === "object" && found.holiday === HOLIDAY[season] && found.isSure && daysBetween(day, found.until) >= 0) return { from: day, to: found.until };
  }
  return undefined;
}

/** The season in an address; undefined for what is none. */
export function toSeason(word: string | undefined): Season | undefined {
  return SEASONS.find((season) => season === word);
}
