import { weekdayOf } from "@schuifaan/shared/domain/calendar-day";
import type { Activity } from "@schuifaan/shared/domain/place";

import { changesIn } from "./changes-in.ts";
import { formatDate } from "./format-date.ts";
import { formatList } from "./format-days.ts";
import { formatRhythm } from "./format-schedule.ts";
import type { Messages } from "./nl.ts";

/**
 * When an activity is, as one reads it back to somebody: "elke woensdag van 10.00 tot 12.00 uur, niet in de
 * schoolvakantie". Days that are over on `today` are left out.
 */
export function tellSchedule({ schedule, exceptions }: Pick<Activity, "schedule" | "exceptions">, today: string, text: Messages): string {
  const { time } = text;
  const words = changesIn(text);
  const { freq, dtStart, until, from, to } = schedule;
  const isOnce = freq === "ONCE";
  const days = isOnce ? `${time.weekday[weekdayOf(dtStart)]} ${formatDate(dtStart, today, text)}` : formatRhythm(schedule, text);
  const skipped = exceptions.skipDates.filter((date) => date >= today).map((date) => formatDate(date, today, text));
  const parts = [
    words.slot(days, time.clock(from), time.clock(to)),
    !isOnce && dtStart > today ? time.from(formatDate(dtStart, today, text)) : "",
    !isOnce && until !== undefined ? time.until(formatDate(until, today, text)) : "",
    exceptions.skipSchoolHolidays ? words.notInSchoolHolidays : "",
    exceptions.skipPublicHolidays ? words.notOnHolidays : "",
    skipped.length > 0 ? words.notOnDays(formatList(skipped, text)) : "",
  ];
  return parts.filter((part) => part !== "").join(", ");
}
