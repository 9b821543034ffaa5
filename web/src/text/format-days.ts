import { daysInRow } from "@schuifaan/shared/domain/days-in-row";
import type { Weekday } from "@schuifaan/shared/domain/taxonomy";

import { buildOnce } from "./build-once.ts";
import type { Messages } from "./nl.ts";

const lists = buildOnce((locale) => new Intl.ListFormat(locale, { type: "conjunction" }));

/** "maandag, woensdag en vrijdag"; three or more in a row become "ma t/m vr". */
export function formatDays(days: readonly Weekday[], form: "weekday" | "shortWeekday", text: Messages): string {
  const names = text.time[form];
  const told = daysInRow(days);
  return "first" in told ? text.time.through(names[told.first], names[told.last]) : formatList(told.map((day) => names[day]), text);
}

/** "koffie, thee en soep" */
export function formatList(items: readonly string[], { locale }: Messages): string {
  return lists(locale).format(items);
}
