import { addDays } from "@schuifaan/shared/domain/calendar-day";
import { findOccurrences } from "@schuifaan/shared/domain/find-occurrences";
import type { Occurrence } from "@schuifaan/shared/domain/moment";
import type { Activity, Place } from "@schuifaan/shared/domain/place";

type PlannedTime = { readonly activity: Activity; readonly occurrence: Occurrence; readonly isFirst: boolean };
export type Plan = { readonly week: readonly PlannedTime[]; readonly later: readonly PlannedTime[] };

const DAYS = 7;
const LOOK_AHEAD_IN_DAYS = 366;

/**
 * What is on in the seven days from `today` and not over at `now` (ms since 1970), by start; and of the other activities
 * the next time, in the same order. What comes only after a year, or never again, is left out.
 */
export function planWeek(place: Place, today: string, now: number): Plan {
  const isAhead = ({ endsAt }: Occurrence) => Date.parse(endsAt) > now;
  const week = findOccurrences(place, addDays(today, -1), addDays(today, DAYS - 1)).filter(isAhead);
  const inWeek = new Set(week.map(({ activityId }) => activityId));
  const others = place.activities.filter(({ id }) => !inWeek.has(id));
  const later = findOccurrences({ ...place, activities: others }, addDays(today, DAYS), addDays(today, LOOK_AHEAD_IN_DAYS));
  return { week: withActivities(place, week), later: withActivities(place, later).filter(({ isFirst }) => isFirst) };
}

function withActivities({ activities }: Place, occurrences: readonly Occurrence[]): PlannedTime[] {
  const seen = new Set<string>();
  return occurrences.flatMap((occurrence) => {
    const activity = activities.find(({ id }) => id === occurrence.activityId);
    if (activity === undefined) return [];
    const isFirst = !seen.has(activity.id);
    seen.add(activity.id);
    return [{ activity, occurrence, isFirst }];
  });
}
