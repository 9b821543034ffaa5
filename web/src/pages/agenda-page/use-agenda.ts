import { toAmsterdamDay } from "@schuifaan/shared/domain/amsterdam-time";
import { addDays } from "@schuifaan/shared/domain/calendar-day";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useMemo } from "react";

import { countAmong, type CountWith } from "../../features/agenda/count-choices.ts";
import { groupActivities, type PlannedDay } from "../../features/agenda/group-activities.ts";
import { activityQueries, type ActivityWish } from "../../queries/activity-queries.ts";
import { daysOf } from "../../url/agenda-days.ts";
import type { AgendaView } from "../../url/agenda-view.ts";

const DAYS_AHEAD = 14;

/**
 * What is on in the days of the view; `later` is the first day after them with anything, looked up only when there is
 * nothing. `area` is a code.
 */
export function useAgenda(view: AgendaView, area: string | undefined, now: number) {
  const today = toAmsterdamDay(now);
  const { from, to } = daysOf(view.day, today);
  const wish: ActivityWish = {
    area,
    part: view.part,
    category: view.categories,
    free: view.isFree ? "yes" : undefined,
    entry: view.isWalkIn ? ["walk_in"] : undefined,
  };
  const found = useInfiniteQuery(activityQueries.found({ ...wish, from, to }));
  const days = useDays(found.data?.pages, now);
  const isNothing = found.isSuccess && !found.isPlaceholderData && days.length === 0;
  const after = { ...wish, from: addDays(to, 1), to: addDays(to, DAYS_AHEAD) };
  const next = useInfiniteQuery({ ...activityQueries.found(after), enabled: isNothing });
  const later = useDays(isNothing ? next.data?.pages : undefined, now);
  const shown = days.flatMap(({ parts }) => parts.flatMap(({ activities }) => activities)).length;
  const total = found.hasNextPage ? found.data?.pages[0]?.total : shown;
  return { found, days, total, isNothing, from, today, later: later[0], isLaterKnown: next.isSuccess };
}

/** Counts what each choice would leave, where all there is on those days came at once; else undefined. */
export function useAgendaCounts(view: AgendaView, area: string | undefined, now: number, isReady: boolean): CountWith | undefined {
  const days = daysOf(view.day, toAmsterdamDay(now));
  const all = useInfiniteQuery({ ...activityQueries.found({ area, ...days }), enabled: isReady });
  const isWhole = all.isSuccess && !all.isPlaceholderData && !all.hasNextPage;
  const pages = isWhole ? all.data.pages : undefined;
  return useMemo(() => pages && countAmong(pages.flatMap(({ activities }) => activities), now), [pages, now]);
}

type Pages = Parameters<typeof groupActivities>[0];

function useDays(pages: readonly { activities: Pages }[] | undefined, now: number): PlannedDay[] {
  return useMemo(() => groupActivities(pages?.flatMap(({ activities }) => activities) ?? [], now), [pages, now]);
}
