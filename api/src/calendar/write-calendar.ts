import type { Activity, Place } from "@schuifaan/shared/domain/place";
import taxonomy from "@schuifaan/shared/data/taxonomy.json" with { type: "json" };
import { ICalCalendar, ICalEventStatus, type ICalEventData } from "ical-generator";

import { AMSTERDAM, VTIMEZONE, toWallMoment } from "./amsterdam-clock.ts";
import { describeEntry, whereOf, summaryOf } from "./describe-entry.ts";
import type { Entry } from "./plan-series.ts";
import { writeWallTime } from "./write-rule.ts";

/** What a calendar asks of whoever subscribed to it: to look again after six hours. */
const LIFE_IN_SECONDS = 6 * 3600;

const CATEGORY_NAMES = new Map<string, string>(taxonomy.activityCategories.map(({ id, nl }) => [id, nl]));

export type CalendarHead = { readonly name: string; readonly description: string; readonly url: string; readonly source: string };

/** A place with how often it was written and when last: the same place always gives the same lines. */
export type Revision = { readonly version: number; readonly updatedAt: number };

export function createCalendar({ name, description, url, source }: CalendarHead): ICalCalendar {
  const calendar = new ICalCalendar({ name: escapeText(name), description: escapeText(description), url, source, ttl: LIFE_IN_SECONDS });
  calendar.prodId({ company: "schuifaan", product: "Schuif aan", language: "NL" });
  // No zone for the whole: times that must be in UTC would be written in it too.
  return calendar.timezone({ name: null, generator: () => VTIMEZONE });
}

/** Adds the entries of one activity. `host` makes their names unique in the world, and must never change. */
export function addEntries(calendar: ICalCalendar, place: Place, activity: Activity, entries: readonly Entry[], about: Revision & { host: string; url: string }): void {
  for (const entry of entries) calendar.createEvent(toEvent(place, activity, entry, about));
}

/** The whole as text, every line ended as RFC 5545 wants it. */
export function writeCalendar(calendar: ICalCalendar): string {
  const text = `${calendar.toString()}\r\n`;
  // A calendar must hold something: without activities that is the zone.
  return text.includes("BEGIN:VTIMEZONE") ? text : text.replace("END:VCALENDAR", `${VTIMEZONE}\r\nEND:VCALENDAR`);
}

function toEvent(place: Place, activity: Activity, entry: Entry, { version, updatedAt, host, url }: Revision & { host: string; url: string }): ICalEventData {
  const { start, end, repeats, replaces } = entry;
  return {
    id: `${nameWithin(place, entry.name)}@${host}`,
    timezone: AMSTERDAM,
    start: toWallMoment(start),
    end: toWallMoment(end),
    ...(repeats !== undefined && { repeating: writeRepeats(repeats) }),
    ...(replaces !== undefined && { recurrenceId: toWallMoment(replaces) }),
    summary: summaryOf(place, activity, entry),
    description: describeEntry(place, activity, entry, url),
    location: { title: whereOf(place), geo: { lat: place.lat, lon: place.lng } },
    categories: [{ name: CATEGORY_NAMES.get(activity.category) ?? activity.category }],
    url,
    status: statusOf(activity, entry),
    sequence: version,
    stamp: new Date(updatedAt),
    lastModified: new Date(updatedAt),
  };
}

/** Names of activities are only unique within their place; those that begin with its name are so everywhere. */
function nameWithin({ id }: Place, name: string): string {
  return name.startsWith(`${id}-`) ? name : `${id}.${name}`;
}

function writeRepeats({ rule, skipped }: NonNullable<Entry["repeats"]>): string {
  const without = skipped.length === 0 ? [] : [`EXDATE;TZID=${AMSTERDAM}:${skipped.map(writeWallTime).join(",")}`];
  return [`RRULE:${rule}`, ...without].join("\r\n");
}

function statusOf({ status }: Activity, { isDoubtful }: Entry): ICalEventStatus {
  if (status === "cancelled") return ICalEventStatus.CANCELLED;
  return isDoubtful ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED;
}

/** RFC 5545, 3.3.11; ical-generator does this for all texts but those of the calendar itself. */
function escapeText(text: string): string {
  return text.replaceAll(/[\\;,]/g, (letter) => `\\${letter}`).replaceAll(/\r?\n/g, String.raw`\n`);
}
