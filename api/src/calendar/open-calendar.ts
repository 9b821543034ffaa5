import { setImmediate as turn } from "node:timers/promises";

import { AreaCode } from "@schuifaan/shared/domain/area-code";
import { lookUp } from "@schuifaan/shared/finder/bucket-map";
import { listingsIn } from "@schuifaan/shared/finder/build-space";
import { findArea } from "@schuifaan/shared/finder/find-areas";
import { followName } from "@schuifaan/shared/finder/follow-name";
import type { Listing } from "@schuifaan/shared/finder/listing";
import { placeOf } from "@schuifaan/shared/finder/place-of";
import { compareByRank } from "@schuifaan/shared/finder/position";
import type { ICalCalendar } from "ical-generator";

import { Refusal } from "../http/problems.ts";
import type { PublishedIndex } from "../published/published-index.ts";
import { calendarText } from "../text/calendar-text.ts";
import { problemText } from "../text/problem-text.ts";
import { calendarWindowAt } from "./calendar-window.ts";
import { planSeries } from "./plan-series.ts";
import { addEntries, createCalendar } from "./write-calendar.ts";

/** More places than this in one calendar nobody can read; it says so itself. */
const MOST_PLACES = 300;
/** After this many places others get a turn: a whole gemeente takes a good part of a second. */
const PLACES_A_TURN = 10;

/** `publicUrl` has no slash at the end; its host is in the name of everything in a calendar. `path` is that of the calendar. */
export type CalendarAddress = { readonly publicUrl: string; readonly path: string };

/** All of a place, or one of its activities. Throws a Refusal when there is no such place or activity. */
export function openPlaceCalendar(index: PublishedIndex, { publicUrl, path }: CalendarAddress, name: string, activityId?: string): ICalCalendar {
  const listing = followName(index.finder, name);
  if (listing === undefined) throw new Refusal("not-found", problemText.noSuchPlace(name));
  const place = placeOf(listing);
  const activity = place.activities.find(({ id }) => id === activityId);
  if (activityId !== undefined && activity === undefined) throw new Refusal("not-found", problemText.noSuchActivity(activityId));
  const url = `${publicUrl}/plek/${place.slug}`;
  const title = calendarText.place(place.name, calendarText.status(place.status));
  const calendar = createCalendar({
    name: activity === undefined ? title : calendarText.title(activity.title, title),
    description: [place.statusNote, calendarText.placeHint(url)].filter((line) => line !== undefined).join(" "),
    url,
    source: publicUrl + path,
  });
  addListing(calendar, listing, index.now(), publicUrl, activityId);
  return calendar;
}

/** All places of an area, at most 300. Throws a Refusal when there is no such area. */
export async function openAreaCalendar({ finder, areas, now }: PublishedIndex, { publicUrl, path }: CalendarAddress, code: string): Promise<ICalCalendar> {
  const known = AreaCode.safeParse(code);
  const area = known.success ? findArea(areas, known.data) : undefined;
  if (area === undefined) throw new Refusal("not-found", problemText.noSuchArea(code, undefined));
  const within = listingsIn(lookUp(finder.byArea, area.code)?.root()).toSorted(compareByRank);
  const url = `${publicUrl}/wijk/${area.code}`;
  const cut = within.length > MOST_PLACES ? [calendarText.areaCut(MOST_PLACES)] : [];
  const calendar = createCalendar({
    name: calendarText.area(area.name, area.gemeenteName),
    description: [calendarText.areaHint(url), ...cut].join(" "),
    url,
    source: publicUrl + path,
  });
  const day = now();
  for (const [number, listing] of within.slice(0, MOST_PLACES).entries()) {
    addListing(calendar, listing, day, publicUrl);
    if (number % PLACES_A_TURN === PLACES_A_TURN - 1) await turn();
  }
  return calendar;
}

function addListing(calendar: ICalCalendar, listing: Listing, now: Date, publicUrl: string, activityId?: string): void {
  const place = placeOf(listing);
  const about = { version: listing.version, updatedAt: listing.updatedAt, host: new URL(publicUrl).host, url: `${publicUrl}/plek/${listing.slug}` };
  for (const activity of place.activities) {
    if (activityId !== undefined && activity.id !== activityId) continue;
    addEntries(calendar, place, activity, planSeries(place, activity, calendarWindowAt(now)), about);
  }
}
