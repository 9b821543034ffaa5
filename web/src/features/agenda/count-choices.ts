import type { PlannedActivity } from "@schuifaan/shared/contract/activities";
import { toWallTime } from "@schuifaan/shared/domain/amsterdam-time";
import type { DayPart } from "@schuifaan/shared/domain/day-part";
import { dayPartOf } from "@schuifaan/shared/domain/day-part-of";
import type { ActivityCategory } from "@schuifaan/shared/domain/taxonomy";

/** What somebody chose in the agenda, beside day and area. Nothing chosen means everything. */
export type AgendaWish = {
  readonly part: DayPart | undefined;
  /** Any of them. */
  readonly categories: readonly ActivityCategory[] | undefined;
  readonly isFree: boolean;
  readonly isWalkIn: boolean;
};

/** How many would be left with these choices. */
export type CountWith = (wish: AgendaWish) => number;

/** Counts among all there is on the days and in the area of the agenda, what is over at `now` (epoch ms) left out. */
export function countAmong(activities: readonly PlannedActivity[], now: number): CountWith {
  const left = activities.filter(({ endsAt }) => Date.parse(endsAt) > now);
  return (wish) => left.filter((activity) => isWished(activity, wish)).length;
}

function isWished({ startsAt, category, costInEuros, entry }: PlannedActivity, { part, categories, isFree, isWalkIn }: AgendaWish): boolean {
  return (
    (part === undefined || dayPartOf(toWallTime(Date.parse(startsAt)).time) === part) &&
    (categories === undefined || categories.includes(category)) &&
    (!isFree || costInEuros === 0) &&
    (!isWalkIn || entry === "walk_in")
  );
}
