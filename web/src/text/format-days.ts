import type { Weekday } from "@schuifaan/shared/domain/taxonomy";

import { buildOnce } from "./build-once.ts";
import type { Messages } from "./nl.ts";

const lists = buildOnce((locale) => new Intl.ListFormat(locale, { type: "conjunction" }));

export const WEEK = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const satisfies readonly Weekday[];

/** "maandag, woensdag en vrijdag"; three or more in a row become "ma t/m vr". */
export function formatDays(days: readonly Weekday[], form: "weekday" | "shortWeekday", text: Messages): string {
  const names = text.time[form];
  const inOrder = WEEK.filter((day) => days.includes(day));
  const first = inOrder[0];
  const last = inOrder.at(-1);
  const isRow =
    first !== undefined && last !== undefined && inOrder.length > 2 &&
    WEEK.indexOf(last) - WEEK.indexOf(first) === inOrder.length - 1;
  return isRow ? text.time.through(names[first], names[last]) : formatList(inOrder.map((day) => names[day]), text);
}

/** "koffie, thee en soep" */
export function formatList(items: readonly string[], { locale }: Messages): string {
  return lists(locale).format(items);
}
