import { searchActivities } from "@schuifaan/shared/contract/activities";
import { toAmsterdamDay } from "@schuifaan/shared/domain/amsterdam-time";
import { addDays, daysBetween } from "@schuifaan/shared/domain/calendar-day";
import { readActivityCursor } from "@schuifaan/shared/finder/activity-cursor";
import { findActivities } from "@schuifaan/shared/finder/find-activities";
import { coversDays } from "@schuifaan/shared/finder/planner";
import { understandQuery } from "@schuifaan/shared/finder/understand-query";
import type { Hono } from "hono";

import type { Answers } from "../http/answers.ts";
import { Refusal } from "../http/problems.ts";
import { serveEndpoint } from "../http/serve-endpoint.ts";
import type { PublishedIndex } from "../published/published-index.ts";
import { problemText } from "../text/problem-text.ts";
import { writeActivities } from "./write-activities.ts";

const USUAL_LIMIT = 100;
const USUAL_DAYS = 7;
/** Two months: more is no agenda any more. */
const MOST_DAYS = 62;

export function activityRoutes(app: Hono, answers: Answers, index: () => PublishedIndex): void {
  serveEndpoint(app, answers, searchActivities, ({ bbox, near, area, place, category, entry, q, part, free, from, to, limit = USUAL_LIMIT, cursor }) => {
    const { finder, areas, planner, now: clock } = index();
    const now = clock().getTime();
    const today = toAmsterdamDay(now);
    const query = q === undefined ? undefined : understandQuery(q, { finder, areas, now, near, knownGround: () => undefined });
    const days = readDays({ from, to }, query?.when?.days ?? [], today);
    if (cursor !== undefined && readActivityCursor(cursor, near) === undefined) throw refuse("cursor", problemText.badCursor);
    const found = findActivities(finder, planner, {
      ...days, bounds: bbox, near, area, place, query, categories: category, entries: entry, part, isFree: free === "yes", now, limit, after: cursor,
    });
    if (found === undefined) {
      // Within the days that are planned ahead this can only be so for the first seconds after a start.
      throw coversDays(planner, days.from, days.to) ? new Refusal("not-ready", problemText.indexLoading) : refuse("from", problemText.tooManyPlaces);
    }
    return { json: writeActivities(found, { ...days, today, isNear: near !== undefined }), keep: near === undefined, until: found.until };
  });
}

/** Those that were given, else those that the words are about, else a week from today. */
function readDays(given: { from: string | undefined; to: string | undefined }, said: readonly string[], today: string): { from: string; to: string } {
  const from = given.from ?? (given.to === undefined ? said[0] : undefined) ?? today;
  const to = given.to ?? (given.from === undefined ? said.at(-1) : undefined) ?? addDays(from, USUAL_DAYS - 1);
  if (to < from) throw refuse("to", problemText.daysReversed(from, to));
  if (daysBetween(from, to) >= MOST_DAYS) throw refuse("to", problemText.tooManyDays(MOST_DAYS));
  return { from, to };
}

function refuse(field: string, detail: string): Refusal {
  return new Refusal("invalid-input", undefined, [{ in: "query", field, detail }]);
}
