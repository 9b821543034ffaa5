import { addDays } from "../domain/calendar-day.ts";
import type { PublicHoliday } from "../domain/holiday.ts";
import { findPublicHoliday } from "../domain/public-holidays.ts";
import type { Feast } from "./when-words.ts";

const HOLIDAYS: Partial<Record<Feast, readonly PublicHoliday[]>> = {
  kerst: ["eerste_kerstdag", "tweede_kerstdag"],
  nieuwjaar: ["nieuwjaarsdag"],
  pasen: ["eerste_paasdag", "tweede_paasdag"],
  koningsdag: ["koningsdag"],
  bevrijdingsdag: ["bevrijdingsdag"],
  hemelvaart: ["hemelvaartsdag"],
  pinksteren: ["eerste_pinksterdag", "tweede_pinksterdag"],
};
const DATES: Partial<Record<Feast, readonly string[]>> = { kerstavond: ["12-24"], oudjaar: ["12-31", "01-01"], sinterklaas: ["12-05"] };
const A_YEAR = 366;

/** The days of a feast, this time or the next, from a day on ("2026-11-21", Amsterdam). */
export function feastDays(feast: Feast, from: string): string[] {
  const holidays = HOLIDAYS[feast] ?? [];
  const dates = DATES[feast] ?? [];
  const days: string[] = [];
  for (let ahead = 0; ahead < A_YEAR && days.length < holidays.length + dates.length; ahead++) {
    const day = addDays(from, ahead);
    const holiday = findPublicHoliday(day);
    if ((holiday !== undefined && holidays.includes(holiday)) || dates.includes(day.slice(5))) days.push(day);
  }
  return days;
}

/** Days on which people ask who is open though most are not: the public holidays, and the evenings before. */
export function specialDays(from: string): string[] {
  const special: string[] = [];
  for (let ahead = 0; ahead < A_YEAR; ahead++) {
    const day = addDays(from, ahead);
    if (findPublicHoliday(day) !== undefined || Object.values(DATES).flat().includes(day.slice(5))) special.push(day);
  }
  return special;
}
