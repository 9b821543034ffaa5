import type { PlannedActivity } from "@schuifaan/shared/contract/activities";
import { toWallTime } from "@schuifaan/shared/domain/amsterdam-time";
import { addDays } from "@schuifaan/shared/domain/calendar-day";
import type { Trust } from "@schuifaan/shared/domain/moment";
import { findOpenSpans } from "@schuifaan/shared/domain/open-spans";
import type { Place } from "@schuifaan/shared/domain/place";
import { trustIn } from "@schuifaan/shared/domain/trust-in";

import type { PosterLayout } from "./poster-layouts.ts";

/** Something on, or (without an activity) a door that is open. */
export type PosterRow = {
  readonly id: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: Pick<PlannedActivity["place"], "id" | "name" | "areaName">;
  readonly activity: PlannedActivity | undefined;
  /** Old facts, or a holiday: call before you go. */
  readonly isDoubtful: boolean;
  /** Of a door that is open just this once: what the place says of it. */
  readonly special: string | undefined;
};
export type PosterDay = { readonly day: string; readonly rows: readonly PosterRow[] };
/** `rest`: how many of the day are not on the poster. */
export type ShownDay = PosterDay & { readonly rest: number };

const DAYS = 7;

/** The week from `today` on: what is on, and the doors that are open while their place has nothing on. */
export function planPoster(activities: readonly PlannedActivity[], places: readonly Place[], today: string): PosterDay[] {
  const last = addDays(today, DAYS - 1);
  const rows = [...activities.map(toRow), ...places.flatMap((place) => openRows(place, activities, today, last))];
  return Array.from({ length: DAYS }, (_, index) => {
    const day = addDays(today, index);
    const ofDay = rows.filter(({ startsAt }) => toWallTime(Date.parse(startsAt)).date === day);
    return { day, rows: ofDay.toSorted((one, other) => one.startsAt.localeCompare(other.startsAt)) };
  });
}

/** What of the week is on a poster of this layout. */
export function layOut(week: readonly PosterDay[], { hasGaps, hasOpenDoors, lines }: PosterLayout): ShownDay[] {
  const wanted = week.map(({ day, rows }) => ({ day, rows: hasOpenDoors ? rows : rows.filter(isRare) }));
  const shares = shareOut(wanted.map(({ rows }) => rows.length), lines);
  return wanted
    .map(({ day, rows }, index) => {
      const shown = spread(rows, shares[index] ?? 0);
      return { day, rows: shown, rest: rows.length - shown.length };
    })
    .filter(({ rows }) => hasGaps || rows.length > 0);
}

/** How many of each day when there is room for `most`: as even as can be, what is over to the first days. */
function shareOut(counts: readonly number[], most: number): number[] {
  const shares = counts.map(() => 0);
  let left = Math.min(most, counts.reduce((sum, count) => sum + count, 0));
  while (left > 0) {
    for (const [index, count] of counts.entries()) {
      if (left === 0 || (shares[index] ?? 0) >= count) continue;
      shares[index] = (shares[index] ?? 0) + 1;
      left -= 1;
    }
  }
  return shares;
}

/** Some of the morning, some of the evening; what somebody cannot come to any more goes first. */
function spread(rows: readonly PosterRow[], count: number): readonly PosterRow[] {
  if (rows.length === count) return rows;
  const possible = rows.filter(({ activity }) => activity === undefined || activity.status === "planned");
  const from = possible.length >= count ? possible : rows;
  return Array.from({ length: count }, (_, index) => from[Math.floor((index * from.length) / count)]).filter((row) => row !== undefined);
}

/** An open door is missed least, but for one at Christmas. */
function isRare({ activity, special }: PosterRow): boolean {
  return activity !== undefined || special !== undefined;
}

function toRow(activity: PlannedActivity): PosterRow {
  const { id, startsAt, endsAt, place, certainty } = activity;
  return { id, startsAt, endsAt, place, activity, isDoubtful: certainty === "probably" || isOld(place.trust), special: undefined };
}

function isOld(trust: Trust): boolean {
  return trust === "call" || trust === "stale";
}

/** Only what is sure: on paper nobody can take back that a door is open. */
function openRows(place: Place, activities: readonly PlannedActivity[], from: string, to: string): PosterRow[] {
  const trust = trustIn(place.lastConfirmed, from);
  if (trust === "stale") return [];
  const own = activities.filter((activity) => activity.place.id === place.id);
  return findOpenSpans(place, from, to)
    .filter(({ kind, certainty, entry }) => kind !== "activity" && certainty === "sure" && (entry ?? place.entry) === "walk_in")
    .filter((span) => !own.some(({ startsAt, endsAt }) => startsAt < span.endsAt && endsAt > span.startsAt))
    .map(({ startsAt, endsAt, kind, note = "" }) => ({
      id: `${place.id}@${startsAt}`, startsAt, endsAt, place, activity: undefined, isDoubtful: isOld(trust),
      special: kind === "special" ? note : undefined,
    }));
}
