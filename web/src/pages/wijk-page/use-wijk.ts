import type { AreaAnswer } from "@schuifaan/shared/contract/areas";
import type { PlaceSummary } from "@schuifaan/shared/contract/places";
import { toAmsterdamDay } from "@schuifaan/shared/domain/amsterdam-time";
import { distanceInMetres, type Point } from "@schuifaan/shared/domain/point";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useMemo } from "react";

import { fillWeek } from "../../features/agenda/fill-week.ts";
import { groupActivities } from "../../features/agenda/group-activities.ts";
import { activityQueries } from "../../queries/activity-queries.ts";
import { placeQueries } from "../../queries/place-queries.ts";

const NOTHING: readonly never[] = [];

/** What an area page shows of its places and its week; `near` is where the reader stands, and never leaves the browser. */
export function useWijk(area: AreaAnswer, now: number, near: Point | undefined) {
  const found = useInfiniteQuery(placeQueries.found({ area: area.code }));
  const planned = useInfiniteQuery(activityQueries.weekIn(area.code));
  const placePages = found.data?.pages;
  const places = useMemo(() => byDistance(placePages?.flatMap((page) => page.places) ?? NOTHING, near), [placePages, near]);
  const activities = planned.data?.pages[0];
  const days = useMemo(() => groupActivities(activities?.activities ?? NOTHING, now), [activities, now]);
  const isWhole = activities?.nextCursor === undefined;
  return {
    found,
    places,
    planned,
    days,
    week: fillWeek(days, toAmsterdamDay(now)),
    /** False for a town where a week does not fit in one answer. */
    isWhole,
    total: isWhole ? countOf(days) : activities.total,
  };
}

function countOf(days: ReturnType<typeof groupActivities>): number {
  return days.flatMap(({ parts }) => parts.flatMap(({ activities }) => activities)).length;
}

/** Nearest first when we know from where; else as the api sorted them. */
function byDistance(places: readonly PlaceSummary[], near: Point | undefined): readonly PlaceSummary[] {
  if (near === undefined) return places;
  return places
    .map((place) => Object.assign({}, place, { distanceInMetres: Math.round(distanceInMetres(near, place)) }))
    .toSorted((one, other) => one.distanceInMetres - other.distanceInMetres);
}
