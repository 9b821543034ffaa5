import { instantAt } from "@schuifaan/shared/domain/amsterdam-time";
import { MS_PER_DAY } from "@schuifaan/shared/domain/calendar-day";

import type { CalendarComponent } from "./read-component.ts";
import { readClock } from "./read-clock.ts";

/** The instant, in ms since 1970, at which the clocks there show so many minutes since the midnight of a day (a day number). */
export type Clock = (day: number, minutes: number) => number;

const MS_PER_MINUTE = 60_000;

const AMSTERDAM: Clock = instantAt;
export const UTC: Clock = (day, minutes) => day * MS_PER_DAY + minutes * MS_PER_MINUTE;

/** What Windows and Exchange call the clocks of our part of the world; they write it without saying what it is. */
const WINDOWS_NAMES: Readonly<Record<string, string>> = {
  "W. Europe Standard Time": "Europe/Amsterdam",
  "Romance Standard Time": "Europe/Paris",
  "Central Europe Standard Time": "Europe/Budapest",
  "Central European Standard Time": "Europe/Warsaw",
  "GMT Standard Time": "Europe/London",
  "Greenwich Standard Time": "Etc/GMT",
  "E. Europe Standard Time": "Europe/Chisinau",
  "FLE Standard Time": "Europe/Kyiv",
  "GTB Standard Time": "Europe/Athens",
  "Turkey Standard Time": "Europe/Istanbul",
  "Morocco Standard Time": "Africa/Casablanca",
  "Eastern Standard Time": "America/New_York",
};
/** "/mozilla.org/20050126_1/Europe/Amsterdam" ends in the name that everybody knows. */
const LAST_NAMES = /[A-Za-z_]+\/[A-Za-z_+\-0-9]+$/;

/**
 * Finds the clock that a calendar means by a name: one that everybody knows, else as the calendar itself explains it. Where
 * no name stands, or one that nobody explains, the clock of Amsterdam is meant: the maker looks at it every day.
 */
export function createClocks(explained: readonly CalendarComponent[]): (name: string | undefined) => Clock {
  const known = new Map<string, Clock>();
  return (name) => {
    if (name === undefined) return AMSTERDAM;
    const clock = known.get(name) ?? findByName(WINDOWS_NAMES[name] ?? name) ?? findExplained(name, explained) ?? AMSTERDAM;
    known.set(name, clock);
    return clock;
  };
}

function findByName(name: string): Clock | undefined {
  for (const candidate of [name, LAST_NAMES.exec(name)?.[0]]) {
    const clock = candidate === undefined ? undefined : openClock(candidate);
    if (clock !== undefined) return clock;
  }
  return undefined;
}

function findExplained(name: string, explained: readonly CalendarComponent[]): Clock | undefined {
  const component = explained.find((one) => one.text("tzid") === name);
  return component && readClock(component);
}

function openClock(name: string): Clock | undefined {
  if (name === "Europe/Amsterdam") return AMSTERDAM;
  const format = formatOf(name);
  if (format === undefined) return undefined;
  const offsetAt = (instant: number) => wallOf(format, instant) - instant;
  return (day, minutes) => {
    const wall = UTC(day, minutes);
    const guess = wall - offsetAt(wall - offsetAt(wall));
    // Of a time that comes twice the first is meant, as RFC 5545 says.
    const earlier = guess - 60 * MS_PER_MINUTE;
    return wallOf(format, earlier) === wall ? earlier : guess;
  };
}

function formatOf(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat("en-US", { timeZone, hourCycle: "h23", year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric" });
  } catch {
    return undefined;
  }
}

/** What the clock shows, as if it were UTC. */
function wallOf(format: Intl.DateTimeFormat, instant: number): number {
  const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  return Date.UTC(parts["year"] ?? 0, (parts["month"] ?? 1) - 1, parts["day"] ?? 1, parts["hour"] ?? 0, parts["minute"] ?? 0);
}
