import type { PlannedActivity } from "@schuifaan/shared/contract/activities";
import { toWallTime } from "@schuifaan/shared/domain/amsterdam-time";
import type { DayPart } from "@schuifaan/shared/domain/day-part";
import { dayPartOf } from "@schuifaan/shared/domain/day-part-of";

type PartOfDay = { readonly part: DayPart; readonly activities: readonly PlannedActivity[] };
export type PlannedDay = { readonly day: string; readonly parts: readonly PartOfDay[] };

const PARTS: readonly DayPart[] = ["morning", "afternoon", "evening"];

/** What is not over at `now` (epoch ms), by day in Amsterdam and part of the day; only days and parts that have something. */
export function groupActivities(activities: readonly PlannedActivity[], now: number): PlannedDay[] {
  const today = toWallTime(now).date;
  const days = new Map<string, Map<DayPart, PlannedActivity[]>>();
  for (const activity of activities) {
    if (Date.parse(activity.endsAt) <= now) continue;
    const { date, time } = toWallTime(Date.parse(activity.startsAt));
    // What began last evening and goes on is the first thing of today.
    const [day, part] = date < today ? [today, "morning" as const] : [date, dayPartOf(time)];
    const parts = days.get(day) ?? new Map<DayPart, PlannedActivity[]>();
    days.set(day, parts.set(part, [...(parts.get(part) ?? []), activity]));
  }
  return [...days]
    .toSorted(([one], [other]) => one.localeCompare(other))
    .map(([day, parts]) => ({
      day,
      parts: PARTS.flatMap((part) => {
        const inPart = parts.get(part);
        return inPart === undefined ? [] : [{ part, activities: inPart }];
      }),
    }));
}
