import type { Weekday } from "./taxonomy.ts";

export const WEEK = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const satisfies readonly Weekday[];

/** Three or more days that follow each other are told by the first and the last ("ma t/m vr"), others one by one. */
export type DaysInRow = { readonly first: Weekday; readonly last: Weekday } | readonly Weekday[];

export function daysInRow(days: readonly Weekday[]): DaysInRow {
  const inOrder = WEEK.filter((day) => days.includes(day));
  const first = inOrder[0];
  const last = inOrder.at(-1);
  const isRow = first !== undefined && last !== undefined && inOrder.length > 2 && WEEK.indexOf(last) - WEEK.indexOf(first) === inOrder.length - 1;
  return isRow ? { first, last } : inOrder;
}
