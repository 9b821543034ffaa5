import { addDays } from "@schuifaan/shared/domain/calendar-day";

import { type AgendaDay, isDate } from "./agenda-view.ts";

const WEEK = 6;

/** First and last day that the agenda shows. A link to a day that is over shows what is still to come. */
export function daysOf(day: AgendaDay, today: string): { from: string; to: string } {
  if (day === "week") return { from: today, to: addDays(today, WEEK) };
  const from = dateOf(day, today);
  return from < today ? { from: today, to: today } : { from, to: from };
}

/** How a day is called in the address: what moves along with the reader's own day, when it can. */
export function toAgendaDay(date: string, today: string): AgendaDay {
  if (date === addDays(today, 1)) return "tomorrow";
  return date > today && isDate(date) ? date : "today";
}

function dateOf(day: Exclude<AgendaDay, "week">, today: string): string {
  if (day === "today") return today;
  return day === "tomorrow" ? addDays(today, 1) : day;
}
