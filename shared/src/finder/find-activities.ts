import { toInstant, toWallTime } from "../domain/amsterdam-time.ts";
import type { AreaCode } from "../domain/area-code.ts";
import type { Bounds } from "../domain/bounds.ts";
import { addDays } from "../domain/calendar-day.ts";
import { dayPartOf } from "../domain/day-part-of.ts";
import type { DayPart } from "../domain/day-part.ts";
import type { Place } from "../domain/place.ts";
import { distanceInMetres, type Point } from "../domain/point.ts";
import { ActivityCategory, EntryMode } from "../domain/taxonomy.ts";
import { askActivities } from "./ask-activities.ts";
import { type ActivityPosition, compareActivities, readActivityCursor, writeActivityCursor } from "./activity-cursor.ts";
import type { Finder } from "./build-finder.ts";
import { followName } from "./follow-name.ts";
import type { Listing } from "./listing.ts";
import { placeOf } from "./place-of.ts";
import { activityIn, bitsOf, eachSlot, MS_PER_MINUTE, type Plan, planPlace, type SlotFilter } from "./plan-place.ts";
import { coversDays, planOf, type Planner } from "./planner.ts";
import { toScope } from "./search-scope.ts";
import { collectInSpace } from "./search-space.ts";
import { selectFirst } from "./select-first.ts";
import type { Query } from "./understand-query.ts";

/** What to look for; every part that is there narrows the answer. */
export type ActivityFinderSearch = {
  readonly bounds?: Bounds | undefined;
  /** Of what starts at the same time, the nearest comes first; leaves nothing out. */
  readonly near?: Point | undefined;
  readonly area?: AreaCode | undefined;
  /** A name in addresses: id, slug or an old slug. */
  readonly place?: string | undefined;
  /** Of what somebody typed. */
  readonly query?: Query | undefined;
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
  /** The instant at which the answer may be another: the first of all is over. */
  readonly until: number | undefined;
  readonly next: string | undefined;
};

/** Of days that the planner does not know, and for words, no more places than this are read for one question. */
const MOST_READ = 2000;
/** So many times what is kept may come by before the rest is let go. */
const TRIM_AT = 8;

/**
 * What there is to do, each day by itself. Undefined when more places would have to be read than one question may
 * ask for. Throws a RangeError on an `after` that `readActivityCursor` refuses: ask it first.
 */
export function findActivities(finder: Finder, planner: Planner, search: ActivityFinderSearch): FoundActivities | undefined {
  const { near, limit, after } = search;
  const cursor = after === undefined ? undefined : readActivityCursor(after, near);
  if (after !== undefined && cursor === undefined) throw new RangeError("The cursor does not belong to this search");
  const allowance = createAllowance(MOST_READ);
  const plans = readPlans(findCandidates(finder, search), planner, search, allowance.read);
  if (plans === undefined) return undefined;

  const first = keepFirst(limit + 1, cursor);
  let total = 0;
  let firstEnd: number | undefined;
  const filter = toSlotFilter(search);
  const isInPart = toPartFilter(search.part);
  const isAsked = search.query === undefined ? undefined : askActivities(finder, search.query, search.now, allowance.read);
  for (const [listing, plan] of plans) {
    const metres = near === undefined ? 0 : distanceInMetres(near, listing);
    eachSlot(plan, filter, (start, end, bits) => {
      if (!isInPart(start) || isAsked?.({ listing, start, end, bits }) === false) return;
      total += 1;
      if (firstEnd === undefined || end < firstEnd) firstEnd = end;
      if (first.mayHold(start)) first.keep({ start, metres, id: listing.id, end, activity: activityIn(bits), listing });
    });
  }
  if (allowance.isSpent()) return undefined;
  const kept = first.read();
  const page = kept.slice(0, limit);
  const last = page.at(-1);
  const next = last === undefined || kept.length === page.length ? undefined : writeActivityCursor(last, near);
  return { hits: page, total, until: untilOf(firstEnd, search), next };
}

/** Keeps so many, the first after the cursor, of however many come by: most of a country starts too late to be kept. */
function keepFirst(count: number, cursor: ActivityPosition | undefined) {
  let kept: ActivityHit[] = [];
  let latest = Infinity;
  const trim = () => {
    kept = selectFirst(kept, count, compareActivities);
    if (kept.length === count) latest = kept.at(-1)?.start ?? latest;
  };
  return {
    mayHold: (start: number) => start <= latest && (cursor === undefined || start >= cursor.start),
    keep: (hit: ActivityHit) => {
      if (cursor === undefined || compareActivities(hit, cursor) > 0) kept.push(hit);
      if (kept.length >= TRIM_AT * count) trim();
    },
    read: () => {
      trim();
      return kept;
    },
  };
}

/** What is on now may begin any minute; all else only ends. */
function untilOf(firstEnd: number | undefined, { query, now }: ActivityFinderSearch): number | undefined {
  if (query?.when?.isNow === true) return (Math.floor(now / MS_PER_MINUTE) + 1) * MS_PER_MINUTE;
  return firstEnd && firstEnd * MS_PER_MINUTE;
}

function findCandidates(finder: Finder, { bounds, area, place }: ActivityFinderSearch): Listing[] {
  const scope = toScope(finder, { bounds, area });
  if (place === undefined) return collectInSpace(scope);
  const named = followName(finder, place);
  return named !== undefined && scope.holds(named) ? [named] : [];
}

/** What is on at each of them on these days; undefined when too many would have to be read for it. */
function readPlans(listings: readonly Listing[], planner: Planner, { from, to }: ActivityFinderSearch, read: Allowance["read"]): [Listing, Plan][] | undefined {
  const isPlanned = coversDays(planner, from, to);
  const unread = isPlanned ? listings.filter((listing) => !planner.plans.has(listing)) : listings;
  if (unread.length > MOST_READ) return undefined;
  return listings.map((listing) => {
    if (isPlanned) return [listing, planOf(planner, listing)];
    const place = read(listing);
    return [listing, place === undefined ? "" : planPlace(place, from, to)];
  });
}

type Allowance = { readonly read: (listing: Listing) => Place | undefined; readonly isSpent: () => boolean };

/** Reads so many places and no more: then it gives nothing, and says so. */
function createAllowance(most: number): Allowance {
  const places = new Map<Listing, Place>();
  let isSpent = false;
  return {
    read: (listing) => {
      const known = places.get(listing);
      isSpent ||= known === undefined && places.size >= most;
      if (known !== undefined || isSpent) return known;
      const place = placeOf(listing);
      places.set(listing, place);
      return place;
    },
    isSpent: () => isSpent,
  };
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
