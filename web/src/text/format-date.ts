import { buildOnce } from "./build-once.ts";
import type { Messages } from "./nl.ts";

const inWords = { day: "numeric", month: "long", timeZone: "UTC" } as const;
const dayAndMonth = buildOnce((locale) => new Intl.DateTimeFormat(locale, inWords));
const dayMonthAndYear = buildOnce((locale) => new Intl.DateTimeFormat(locale, { ...inWords, year: "numeric" }));

/** Calendar days have no time zone: noon in UTC is the same day in every formatter that is told UTC. */
const atNoon = (day: string) => new Date(`${day}T12:00:00Z`);

/** "2026-11-16" → "16 november"; the year is added when it is not this one. */
export function formatDate(day: string, today: string, { locale }: Messages): string {
  const isThisYear = day.slice(0, 4) === today.slice(0, 4);
  return (isThisYear ? dayAndMonth : dayMonthAndYear)(locale).format(atNoon(day));
}
