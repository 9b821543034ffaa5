import type { Messages } from "./nl.ts";

/** "2026-11-16" → "16 november"; the year is added when it is not this one. */
export function formatDate(day: string, today: string, { time }: Messages): string {
  const [year, month, date] = day.split("-");
  const inWords = `${Number(date)} ${time.months[Number(month) - 1] ?? ""}`;
  return year === today.slice(0, 4) ? inWords : `${inWords} ${year}`;
}
