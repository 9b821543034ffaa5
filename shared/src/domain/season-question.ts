import { z } from "zod";

import type { Place } from "./place.ts";

/** What is asked before the days on which many doors are shut, and people need them most. */
export const SeasonQuestion = z.enum(["summer", "autumn", "christmas"]);
export type SeasonQuestion = z.infer<typeof SeasonQuestion>;

/** By month: what is asked, and in which days (month and day) the answer lies, counted on past December. */
const BY_MONTH: Readonly<Record<string, { question: SeasonQuestion; from: string; to: string }>> = {
  "05": { question: "summer", from: "06-01", to: "09-10" },
  "10": { question: "autumn", from: "10-01", to: "11-10" },
  "12": { question: "christmas", from: "12-20", to: "12-31" },
};

/** The extra question of this month; none where a day closed or opened in those weeks says that it was answered. */
export function seasonQuestionFor({ closures, specialOpen }: Pick<Place, "closures" | "specialOpen">, day: string): SeasonQuestion | undefined {
  const season = BY_MONTH[day.slice(5, 7)];
  if (season === undefined) return undefined;
  const [first, last] = [`${day.slice(0, 4)}-${season.from}`, `${day.slice(0, 4)}-${season.to}`];
  const isAnswered = closures.some(({ from, to }) => from <= last && to >= first) || specialOpen.some(({ date }) => date >= first && date <= last);
  return isAnswered ? undefined : season.question;
}
