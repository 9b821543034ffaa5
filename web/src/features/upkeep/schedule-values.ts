import { toAmsterdamDay } from "@schuifaan/shared/domain/amsterdam-time";
import { addDays, weekdayOf } from "@schuifaan/shared/domain/calendar-day";
import { findOccurrences } from "@schuifaan/shared/domain/find-occurrences";
import type { Activity, Place, Schedule } from "@schuifaan/shared/domain/place";
import { Weekday } from "@schuifaan/shared/domain/taxonomy";
import { z } from "zod";

import type { nlUpkeep } from "../../text/nl-upkeep.ts";
import type { Fault } from "../../ui/error-summary.tsx";
import { readClockText } from "./read-clock-text.ts";

/** As it stands in the fields: times as people write them, days as the browser's date field has them. */
export const ScheduleValues = z.object({
  rhythm: z.enum(["weekly", "fortnightly", "monthly", "once"]),
  days: z.array(Weekday),
  nth: z.enum(["1", "2", "3", "4", "-1"]),
  date: z.string(),
  from: z.string(),
  to: z.string(),
  isOffInSchoolHolidays: z.boolean(),
});
export type ScheduleValues = z.infer<typeof ScheduleValues>;

/** The names of the fields, for what is missing. */
export const SCHEDULE_FIELDS = ["dagen", "datum", "van", "tot"] as const;

const LOOK_AHEAD_IN_DAYS = 366;
const NTHS = ["1", "2", "3", "4", "-1"] as const;

export function toScheduleValues(activity: Activity | undefined, place: Place, today: string): ScheduleValues {
  if (activity === undefined) {
    return { rhythm: "weekly", days: [], nth: "1", date: "", from: "", to: "", isOffInSchoolHolidays: false };
  }
  const { schedule, exceptions } = activity;
  const { freq, interval, nth, dtStart, byDay, from, to } = schedule;
  const isMonthly = freq === "MONTHLY" && nth !== undefined;
  return {
    rhythm: freq === "ONCE" ? "once" : isMonthly ? "monthly" : interval > 1 ? "fortnightly" : "weekly",
    days: byDay ?? [weekdayOf(dtStart)],
    nth: NTHS.find((one) => Number(one) === nth) ?? "1",
    date: freq === "ONCE" ? dtStart : (findNext(activity, place, today) ?? ""),
    from: from.replace(":", "."),
    to: to.replace(":", "."),
    isOffInSchoolHolidays: exceptions.skipSchoolHolidays,
  };
}

function findNext(activity: Activity, place: Place, today: string): string | undefined {
  const [next] = findOccurrences({ ...place, activities: [activity] }, today, addDays(today, LOOK_AHEAD_IN_DAYS));
  return next && toAmsterdamDay(Date.parse(next.startsAt));
}

type Read = Pick<Activity, "schedule" | "exceptions">;

/** What was filled in, over what the activity had; or what is missing. `today` is the day in Amsterdam. */
export function readSchedule(
  values: ScheduleValues,
  old: Activity | undefined,
  today: string,
  words: (typeof nlUpkeep)["questions"]["time"]["faults"],
): Read | { readonly faults: Fault[] } {
  const from = readClockText(values.from);
  const to = readClockText(values.to);
  const faults = [
    ...faultsOfDays(values, today, words),
    ...(from === undefined ? [{ field: "van", sentence: words.clock }] : []),
    ...(to === undefined ? [{ field: "tot", sentence: words.clock }] : []),
    ...(from !== undefined && to !== undefined && to <= from ? [{ field: "tot", sentence: words.order }] : []),
  ];
  if (faults.length > 0 || from === undefined || to === undefined) return { faults };
  const none = { skipSchoolHolidays: false, skipPublicHolidays: false, skipDates: [], extraDates: [], ignoreClosures: false };
  const exceptions = { ...(old?.exceptions ?? none), skipSchoolHolidays: values.rhythm !== "once" && values.isOffInSchoolHolidays };
  return { schedule: { ...rhythmOf(values, old?.schedule, today), from, to }, exceptions };
}

function faultsOfDays({ rhythm, days, date }: ScheduleValues, today: string, words: (typeof nlUpkeep)["questions"]["time"]["faults"]): Fault[] {
  const isDated = rhythm === "once" || rhythm === "fortnightly";
  return [
    ...(rhythm !== "once" && days.length === 0 ? [{ field: "dagen", sentence: words.days }] : []),
    ...(isDated && date === "" ? [{ field: "datum", sentence: words.date }] : []),
    ...(isDated && date !== "" && date < today ? [{ field: "datum", sentence: words.past }] : []),
    ...(rhythm === "fortnightly" && date !== "" && days.length > 0 && !days.includes(weekdayOf(date)) ? [{ field: "datum", sentence: words.otherDay }] : []),
  ];
}

/** What is not asked stays as it was, such as until when; but a rhythm that is new begins anew. */
function rhythmOf({ rhythm, days, nth, date }: ScheduleValues, old: Schedule | undefined, today: string): Omit<Schedule, "from" | "to"> {
  const kept = old?.freq === "ONCE" || old === undefined ? { dtStart: today, until: undefined } : { dtStart: old.dtStart, until: old.until };
  if (rhythm === "once") return { freq: "ONCE", interval: 1, dtStart: date };
  if (rhythm === "fortnightly") {
    const interval = old?.freq === "WEEKLY" && old.interval > 1 ? old.interval : 2;
    return { freq: "WEEKLY", interval, dtStart: date, byDay: days, until: kept.until };
  }
  if (rhythm === "weekly") return { freq: "WEEKLY", interval: 1, ...kept, byDay: days };
  const interval = old?.freq === "MONTHLY" ? old.interval : 1;
  return { freq: "MONTHLY", interval, ...kept, byDay: days.slice(0, 1), nth: Number(nth) };
}
