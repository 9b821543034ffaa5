import { toAmsterdamDay } from "@schuifaan/shared/domain/amsterdam-time";
import { daysBetween } from "@schuifaan/shared/domain/calendar-day";
import type { Occurrence } from "@schuifaan/shared/domain/moment";
import type { Activity, Schedule } from "@schuifaan/shared/domain/place";

import type { Stretch } from "./plan-series.ts";

type Moved = { readonly byRule: Stretch; readonly occurrence: Occurrence };

/**
 * Which extra ones are days that were moved: each with the skipped day of the rule that it obviously takes the place
 * of. Obvious is: nearer to each other than to any other, and nearer than half of the time between two usual ones.
 */
export function matchMoved({ schedule, exceptions }: Activity, stretches: readonly Stretch[], extra: readonly Occurrence[]): Moved[] {
  const skipDates = new Set(exceptions.skipDates);
  const skipped = stretches.filter(({ start }) => skipDates.has(toAmsterdamDay(start)));
  return extra.flatMap((occurrence) => {
    const byRule = nearestOf(skipped, (stretch) => daysApart(stretch, occurrence));
    if (byRule === undefined || daysApart(byRule, occurrence) > furthestIn(schedule)) return [];
    return nearestOf(extra, (other) => daysApart(byRule, other)) === occurrence ? [{ byRule, occurrence }] : [];
  });
}

function daysApart({ start }: Stretch, { startsAt }: Occurrence): number {
  return Math.abs(daysBetween(toAmsterdamDay(start), toAmsterdamDay(Date.parse(startsAt))));
}

/** The first of the nearest. */
function nearestOf<Item>(items: readonly Item[], distance: (item: Item) => number): Item | undefined {
  let nearest: Item | undefined;
  for (const item of items) if (nearest === undefined || distance(item) < distance(nearest)) nearest = item;
  return nearest;
}

/** What happens once may be put off by a month. */
function furthestIn({ freq, interval }: Schedule): number {
  if (freq === "ONCE") return 31;
  return freq === "WEEKLY" ? Math.floor((7 * interval - 1) / 2) : 15 * interval;
}
