import { addDays } from "@schuifaan/shared/domain/calendar-day";

import type { PlannedDay } from "./group-activities.ts";

const DAYS_A_WEEK = 7;

/** Seven days from `today` on, those without anything too. */
export function fillWeek(days: readonly PlannedDay[], today: string): PlannedDay[] {
  return Array.from({ length: DAYS_A_WEEK }, (_, index) => {
    const day = addDays(today, index);
    return days.find((planned) => planned.day === day) ?? { day, parts: [] };
  });
}
