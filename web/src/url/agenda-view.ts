import type { DayPart } from "@schuifaan/shared/domain/day-part";
import type { ActivityCategory } from "@schuifaan/shared/domain/taxonomy";

import { readCategories, writeCategories } from "./category-words.ts";

type DateText = `20${number}-${number}-${number}`;
/** A day "2026-11-24", or one that moves along with the reader's own. */
export type AgendaDay = "today" | "tomorrow" | "week" | DateText;

/** Everything a shared link to the agenda must bring back. */
export type AgendaView = {
  readonly day: AgendaDay;
  /** Code of an area, or a name people have for it; everywhere when absent. */
  readonly area: string | undefined;
  readonly part: DayPart | undefined;
  readonly categories: readonly ActivityCategory[] | undefined;
  readonly isFree: boolean;
  readonly isWalkIn: boolean;
};

/** The same in words of the address. */
export type AgendaFields = { dag?: string; wijk?: string; deel?: string; doen?: string; gratis?: string; binnenlopen?: string };

const PART_WORDS: Record<DayPart, string> = { morning: "ochtend", afternoon: "middag", evening: "avond" };
const PARTS: readonly DayPart[] = ["morning", "afternoon", "evening"];
const LONGEST_NAME = 80;
const YES = "ja";

/** Old or mangled links still open: a part that does not parse falls back. */
export function readAgendaView(fields: Readonly<Record<string, unknown>>): AgendaView {
  const textOf = (name: keyof AgendaFields) => {
    const value = fields[name];
    return typeof value === "string" ? value : undefined;
  };
  const area = (textOf("wijk") ?? "").slice(0, LONGEST_NAME).trim();
  return {
    day: readDay(textOf("dag")),
    area: area === "" ? undefined : area,
    part: PARTS.find((part) => PART_WORDS[part] === textOf("deel")),
    categories: readCategories(textOf("doen")),
    isFree: textOf("gratis") === YES,
    isWalkIn: textOf("binnenlopen") === YES,
  };
}

export function writeAgendaView({ day, area, part, categories, isFree, isWalkIn }: AgendaView): AgendaFields {
  const categoryWords = writeCategories(categories);
  return {
    ...(day !== "today" && { dag: writeDay(day) }),
    ...(area !== undefined && { wijk: area }),
    ...(part !== undefined && { deel: PART_WORDS[part] }),
    ...(categoryWords !== undefined && { doen: categoryWords }),
    ...(isFree && { gratis: YES }),
    ...(isWalkIn && { binnenlopen: YES }),
  };
}

function readDay(text: string | undefined): AgendaDay {
  if (text === "morgen") return "tomorrow";
  if (text === "week") return "week";
  return text !== undefined && isDate(text) ? text : "today";
}

/** 2026-02-30 is no day, and with the year 9999 somebody would be pressing "next" for long. */
export function isDate(text: string): text is DateText {
  if (!/^20\d\d-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T12:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function writeDay(day: AgendaDay): string {
  return day === "tomorrow" ? "morgen" : day;
}
