import { toInstant, toWallTime } from "../domain/amsterdam-time.ts";
import type { AreaCode } from "../domain/area-code.ts";
import type { Bounds } from "../domain/bounds.ts";
import { addDays } from "../domain/calendar-day.ts";
import { dayPartOf } from "../domain/day-part-of.ts";
import type { DayPart } from "../domain/day-part.ts";
import { distanceInMetres, type Point } from "../domain/point.ts";
import { ActivityCategory, EntryMode } from "../domain/taxonomy.ts";
import { type ActivityPosition, compareActivities, readActivityCursor, writeActivityCursor } from "./activity-cursor.ts";
import type { Finder } from "./build-finder.ts";
import { followName } from "./follow-name.ts";
import type { Listing } from "./listing.ts";
import { matchWords } from "./match-words.ts";
import { placeOf } from "./place-of.ts";
import { bitsOf, eachSlot, MS_PER_MINUTE, type Plan, planPlace, type SlotFilter } from "./plan-place.ts";
import { coversDays, planOf, type Planner } from "./planner.ts";
import { toQueryWords } from "./query-words.ts";
import { toScope } from "./search-scope.ts";
import { collectInSpace } from "./search-space.ts";
import { selectFirst } from "./select-first.ts";

/** What to look for; every part that is there narrows the answer. */
export type ActivityFinderSearch = {
  readonly bounds?: Bounds | undefined;
  /** Of what starts at the same time, the nearest comes first; leaves nothing out. */
  readonly near?: Point | undefined;
  readonly area?: AreaCode | undefined;
  /** A name in addresses: id, slug or an old slug. */
  readonly place?: string | undefined;
  readonly words?: string | undefined;
  /** Any of these. */
  readonly categories?: readonly ActivityCategory[] | undefined;
  readonly entries?: readonly EntryMode[] | undefined;
  readonly part?: DayPart | undefined;
  readonly isFree?: boolean | undefined;
  /** Days, first and last, Amsterdam. */
  readonly from: string;
  readonly to: string;
  /** In ms since 1970: what is over by then is not found. */
  readonly now: number;
  readonly limit: number;
  /** `next` of the page before. */
  readonly after?: string | undefined;
};

export type ActivityHit = ActivityPosition & { readonly listing: Listing };

export type FoundActivities = {
  /** By start. */
  readonly hits: readonly ActivityHit[];
  readonly total: number;
  /** The instant at which the first of all is over, and the answer another. */
  readonly until: number | undefined;
  readonly next: string | undefined;
};

/** Of days that the planner does not know, no more places than this are read for one question. */
const MOST_READ = 2000;

/**
 * What there is to do, each day by itself. Undefined when more places would have to be read than one question may
 * ask for. Throws a RangeError on an `after` that `readActivityCursor` refuses: ask it first.
 */
export function findActivities(finder: Finder, planner: Planner, search: ActivityFinderSearch): FoundActivities | undefined {
  const { near, limit, after } = search;
  const cursor = after === undefined ? undefined : readActivityCursor(after, near);
  if (after !== undefined && cursor === undefined) throw new RangeError("The cursor does not belong to this search");
  const plans = readPlans(findCandidates(finder, search), planner, search);
  if (plans === undefined) return undefined;

  const hits: ActivityHit[] = [];
  let until: number | undefined;
  const filter = toSlotFilter(search);
  const isInPart = toPartFilter(search.part);
  for (const [listing, plan] of plans) {
    const metres = near === undefined ? 0 : distanceInMetres(near, listing);
    eachSlot(plan, filter, (start, end, activity) => {
      if (!isInPart(start)) return;
      if (until === undefined || end < until) until = end;
      hits.push({ start, metres, id: listing.id, end, activity, listing });
    });
  }
  const left = cursor === undefined ? hits : hits.filter((hit) => compareActivities(hit, cursor) > 0);
  const page = selectFirst(left, limit, compareActivities);
  const last = page.at(-1);
  const next = last === undefined || left.length === page.length ? undefined : writeActivityCursor(last, near);
  return { hits: page, total: hits.length, until: until && until * MS_PER_MINUTE, next };
}

function findCandidates(finder: Finder, search: ActivityFinderSearch): Listing[] {
  const { bounds, area, place, words = "" } = search;
  const scope = toScope(finder, { bounds, area });
  const queryWords = toQueryWords(words);
  const found = queryWords.length === 0 && place === undefined ? collectInSpace(scope) : [];
  if (place !== undefined) {
    const named = followName(finder, place);
    if (named !== undefined && scope.holds(named)) found.push(named);
  } else if (queryWords.length > 0 && scope.roots.length > 0) {
    matchWords(finder.shelves, queryWords, (listing) => {
      if (scope.holds(listing)) found.push(listing);
    });
  }
  return found;
}

/** What is on at each of them on these days, or undefined when too many would have to be read for it. */
function readPlans(listings: readonly Listing[], planner: Planner, { from, to }: ActivityFinderSearch): [Listing, Plan][] | undefined {
  const isPlanned = coversDays(planner, from, to);
  const plans: [Listing, Plan][] = [];
  let read = 0;
  for (const listing of listings) {
    let plan = isPlanned ? planner.plans.get(listing) : undefined;
    if (plan === undefined) {
      read += 1;
      if (read > MOST_READ) return undefined;
      plan = isPlanned ? planOf(planner, listing) : planPlace(placeOf(listing), from, to);
    }
    if (plan.length > 0) plans.push([listing, plan]);
  }
  return plans;
}

function toSlotFilter({ categories, entries, isFree, from, to, now }: ActivityFinderSearch): SlotFilter {
  return {
    from: minuteOf(from),
    before: minuteOf(addDays(to, 1)),
    endsAfter: now / MS_PER_MINUTE,
    categories: bitsOf(ActivityCategory.options, categories),
    entries: bitsOf(EntryMode.options, entries),
    isFree: isFree === true,
  };
}

function toPartFilter(part: DayPart | undefined): (start: number) => boolean {
  return (start) => part === undefined || dayPartOf(toWallTime(start * MS_PER_MINUTE).time) === part;
}

/** Midnight at the beginning of a day. */
function minuteOf(day: string): number {
  return toInstant(day, "00:00") / MS_PER_MINUTE;
}
