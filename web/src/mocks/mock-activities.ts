import { type ActivitySearch, type PlannedActivity, searchActivities } from "@schuifaan/shared/contract/activities";
import { toWallTime } from "@schuifaan/shared/domain/amsterdam-time";
import { dayPartOf } from "@schuifaan/shared/domain/day-part-of";
import type { HttpHandler } from "msw";

import { mockEndpoint } from "./mock-endpoint.ts";

/** The API with these activities: by day and by what was chosen. `asked` fills with what it is asked, in order. */
export function mockActivities(all: readonly PlannedActivity[]): { handler: HttpHandler; asked: ActivitySearch[] } {
  const asked: ActivitySearch[] = [];
  const handler = mockEndpoint(searchActivities, (search) => {
    asked.push(search);
    const { from = "2000-01-01", to = "2100-01-01", free, part, category, entry } = search;
    const activities = all.filter(({ startsAt, costInEuros, category: own, entry: way }) => {
      const { date, time } = toWallTime(Date.parse(startsAt));
      const isFree = free === undefined || costInEuros === 0;
      const isPart = part === undefined || part === dayPartOf(time);
      return date >= from && date <= to && isFree && isPart && (category?.includes(own) ?? true) && (entry?.includes(way) ?? true);
    });
    return { activities, total: activities.length, from, to };
  });
  return { handler, asked };
}
