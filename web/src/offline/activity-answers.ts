import { searchActivities } from "@schuifaan/shared/contract/activities";
import { toAmsterdamDay } from "@schuifaan/shared/domain/amsterdam-time";
import { addDays } from "@schuifaan/shared/domain/calendar-day";
import { readActivityCursor } from "@schuifaan/shared/finder/activity-cursor";
import { findActivities } from "@schuifaan/shared/finder/find-activities";
import { createPlanner } from "@schuifaan/shared/finder/planner";
import { toPlannedActivities } from "@schuifaan/shared/finder/to-planned-activities";
import { understandQuery } from "@schuifaan/shared/finder/understand-query";

import { type Answerer, answerer } from "./answerer.ts";
import { keptSince } from "./kept-since.ts";

const USUAL_LIMIT = 100;
const USUAL_DAYS = 7;

export const ACTIVITY_ANSWERS: readonly Answerer[] = [
  answerer(searchActivities, (world, input, now) => {
    const { bbox, near, area, place, category, entry, q, part, free, limit = USUAL_LIMIT, cursor } = input;
    const today = toAmsterdamDay(now);
    const { from = today, to = addDays(from, USUAL_DAYS - 1) } = input;
    if (cursor !== undefined && readActivityCursor(cursor, near) === undefined) return undefined;
    const query = q === undefined ? undefined : understandQuery(q, { ...world, now, near, knownGround: () => undefined });
    const found = findActivities(world.finder, createPlanner(today), {
      bounds: bbox, near, area, place, query, categories: category, entries: entry, part, isFree: free === "yes", from, to, now, limit, after: cursor,
    });
    if (found === undefined) return undefined;
    const keptAt = keptSince(world, found.hits.map(({ listing }) => listing), area);
    if (keptAt === undefined) return undefined;
    const activities = toPlannedActivities(found.hits, { today, isNear: near !== undefined });
    return { body: { activities, total: found.total, from, to, nextCursor: found.next }, keptAt };
  }),
];
