import { createHash } from "node:crypto";
import { setImmediate as turn } from "node:timers/promises";

import type { CalendarPreview } from "@schuifaan/shared/contract/calendar-link";
import { toCalendarId } from "@schuifaan/shared/domain/calendar-activity";
import type { Activity, Place } from "@schuifaan/shared/domain/place";

import { cleanDescription, cleanTitle } from "./clean-text.ts";
import { type FollowWindow, followWindowAt } from "./follow-window.ts";
import { type FoundSeries, gatherSeries } from "./gather-series.ts";
import { guessCategory } from "./guess-category.ts";
import type { Appointment } from "./read-appointment.ts";
import { SkippedAppointment } from "./skipped-appointment.ts";
import { type Timing, toTimings } from "./to-timings.ts";

type Skipped = CalendarPreview["skipped"][number];
export type ReadCalendar = { readonly activities: readonly Activity[]; readonly skipped: Skipped[] };
export type HouseRules = Pick<Place, "id" | "type" | "entry" | "cost">;

/** More than that nobody reads on one page. */
const MOST_ACTIVITIES = 60;
const MOST_SKIPPED = 50;
const SERIES_A_TURN = 25;

/** What programs write where an appointment itself is nobody's business. */
const SAYS_NOTHING = /^(busy|bezet|bezig|free|vrij|tentative|voorlopig|privé|prive|private|afwezig|out of office|niet beschikbaar|geen titel|\(geen titel\)|\(no title\)|no title)$/i;

/**
 * The activities that a calendar tells of, for a place with these habits: times and words only, never who made it or who
 * comes. What it cannot become is told with the reason. Others get a turn while a large one is read.
 */
export async function readActivities(text: string, place: HouseRules, now: Date): Promise<ReadCalendar> {
  const window = followWindowAt(now);
  const activities: Activity[] = [];
  const skipped = new Map<string, Skipped>();
  for (const [number, found] of (await gatherSeries(text)).entries()) {
    if (number % SERIES_A_TURN === SERIES_A_TURN - 1) await turn();
    const made = activities.length < MOST_ACTIVITIES ? trySeries(found, place, window) : new SkippedAppointment("many");
    if (made instanceof SkippedAppointment) addSkipped(skipped, found.title, made.why);
    else activities.push(...made);
  }
  const all = [...skipped.values()];
  // What is over interests least.
  const inOrder = [...all.filter(({ why }) => why !== "past"), ...all.filter(({ why }) => why === "past")];
  return { activities, skipped: inOrder.slice(0, MOST_SKIPPED) };
}

/** Each once; what is private tells nobody what it is, also not the maker of the place. */
function addSkipped(skipped: Map<string, Skipped>, title: string, why: Skipped["why"]): void {
  const told = why === "private" ? "" : title;
  skipped.set(`${why} ${told}`, { title: told, why });
}

function trySeries({ uid, title, series }: FoundSeries, place: HouseRules, window: FollowWindow): Activity[] | SkippedAppointment {
  if (series instanceof SkippedAppointment) return series;
  try {
    const event = series.main ?? series.changed[0];
    if (event === undefined || event.isCancelled) return [];
    refuseUnfit(event, title, window);
    const timings = toTimings(series, window, (other) => cleanTitle(other) || undefined);
    return timings.map((timing, index) => toActivity({ id: toId(place, uid, index), title, event, timing, place }));
  } catch (error) {
    if (error instanceof SkippedAppointment) return error;
    throw error;
  }
}

function refuseUnfit({ isPrivate, start, rule, extra }: Appointment, title: string, { from }: FollowWindow): void {
  if (rule === undefined && extra.length === 0 && start.day < from) throw new SkippedAppointment("past");
  if (isPrivate) throw new SkippedAppointment("private");
  if (title === "" || SAYS_NOTHING.test(title)) throw new SkippedAppointment("no-title");
  if (start.minutes === undefined) throw new SkippedAppointment("all-day");
}

type Made = { readonly id: string; readonly title: string; readonly event: Appointment; readonly timing: Timing; readonly place: HouseRules };

function toActivity({ id, title, event, timing, place }: Made): Activity {
  const description = cleanDescription(event.description);
  const cost = place.cost?.kind === "pay_what_you_can" ? undefined : place.cost?.amountInEuros;
  return {
    id,
    title,
    category: guessCategory(title, description, place.type),
    ...(description !== "" && { description }),
    schedule: timing.schedule,
    exceptions: { skipSchoolHolidays: false, skipPublicHolidays: false, skipDates: [...timing.skipDates], extraDates: [...timing.extraDates], ignoreClosures: false },
    // Where nobody said how one comes in, ringing first is never wrong.
    entry: place.entry ?? "call_first",
    ...(cost !== undefined && { costInEuros: cost }),
    status: "planned",
  };
}

/** The same as long as the calendar calls it the same; of two places that follow one calendar each has its own. */
function toId({ id }: HouseRules, uid: string, index: number): string {
  const hash = createHash("sha256").update(`${id}\n${uid}`).digest("hex").slice(0, 12);
  return toCalendarId(`${hash}${index === 0 ? "" : `-${index + 1}`}`);
}

