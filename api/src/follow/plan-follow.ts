import type { CalendarPreview } from "@schuifaan/shared/contract/calendar-link";
import { toDateText } from "@schuifaan/shared/domain/calendar-day";
import type { Change } from "@schuifaan/shared/domain/change";
import { isSame } from "@schuifaan/shared/domain/is-same";
import type { Activity } from "@schuifaan/shared/domain/place";
import { nextScheduledDay } from "@schuifaan/shared/domain/schedule-days";

import { mergeActivity } from "./merge-activity.ts";

export type FollowPlan = Omit<CalendarPreview, "skipped"> & {
  readonly changes: readonly Change[];
  /** So much changes at once that somebody had better look first: rather a fault than a decision. */
  readonly isMuch: boolean;
};

type Followed = {
  /** All activities of the place, also those that no calendar brought. */
  readonly activities: readonly Activity[];
  /** What the calendar said the last time. */
  readonly before: readonly Activity[];
  /** What it says now. */
  readonly read: readonly Activity[];
  /** A day number. */
  readonly today: number;
};

const MOST_CHANGES = 40;
const DAYS_AHEAD = 800;

/**
 * What changes at a place when it follows a calendar a step further. Activities that did not come from it stay; what a maker
 * took away by hand stays away; what a maker changed by hand stays changed, while the times follow.
 */
export function planFollow({ activities, before, read, today }: Followed): FollowPlan {
  const [ours, base] = [byId(activities), byId(before)];
  const added = read.filter(({ id }) => !ours.has(id) && !base.has(id));
  const merged = read.flatMap((theirs) => {
    const own = ours.get(theirs.id);
    return own === undefined ? [] : [{ before: own, after: mergeActivity(own, base.get(theirs.id), theirs) }];
  });
  const changed = merged.filter((one) => !isSame(one.before, one.after));
  const kept = new Set(read.map(({ id }) => id));
  const gone = before.flatMap(({ id }) => (kept.has(id) ? [] : (ours.get(id) ?? [])));
  const living = before.filter(({ id }) => ours.has(id)).filter((activity) => !isOver(activity, today));
  const changes: Change[] = [
    ...[...added, ...changed.map(({ after }) => after)].map((activity): Change => ({ kind: "activity", activity })),
    ...gone.map(({ id }): Change => ({ kind: "activity_gone", id })),
  ];
  const lost = living.filter(({ id }) => !kept.has(id)).length;
  return { added, changed, gone, same: merged.length - changed.length, changes, isMuch: changes.length > MOST_CHANGES || isMostOf(lost, living.length) };
}

/** One may well stop; all of several, or most of many, do so only when somebody emptied the calendar. */
function isMostOf(lost: number, living: number): boolean {
  return lost >= 2 && (lost === living || (lost >= 3 && lost > living / 2));
}

function byId(activities: readonly Activity[]): ReadonlyMap<string, Activity> {
  return new Map(activities.map((activity) => [activity.id, activity]));
}

function isOver({ schedule, exceptions }: Activity, today: number): boolean {
  const date = toDateText(today);
  return nextScheduledDay(schedule, today, today + DAYS_AHEAD) === undefined && !exceptions.extraDates.some((extra) => extra.date >= date);
}
