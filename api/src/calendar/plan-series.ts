import { toWallTime } from "@schuifaan/shared/domain/amsterdam-time";
import { toDayNumber } from "@schuifaan/shared/domain/calendar-day";
import { findOccurrences } from "@schuifaan/shared/domain/find-occurrences";
import type { Occurrence } from "@schuifaan/shared/domain/moment";
import type { Activity, Place, Schedule } from "@schuifaan/shared/domain/place";
import { nextScheduledDay } from "@schuifaan/shared/domain/schedule-days";
import { stretchOf } from "@schuifaan/shared/domain/stretch-of";

import { matchMoved } from "./match-moved.ts";
import { writeRule } from "./write-rule.ts";

/** Days, first and last, that a calendar tells about. */
export type CalendarWindow = { readonly from: string; readonly to: string };

/** A stretch that the rule of an activity gives, in ms since 1970. */
export type Stretch = { readonly start: number; readonly end: number };

/** One VEVENT to be. Instants are in ms since 1970, and each stands for a wall-clock time in Amsterdam. */
export type Entry = {
  /** The same for ever; one of a series shares it with its series. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** An RRULE, and the starts at which it does not hold. */
  readonly repeats?: { readonly rule: string; readonly skipped: readonly number[] };
  /** The start, by the rule, of the one that this takes the place of. */
  readonly replaces?: number | undefined;
  readonly isDoubtful: boolean;
  readonly note: string | undefined;
};

type Slot = { readonly byRule: Stretch; readonly occurrence: Occurrence };

/**
 * What a calendar must hold so that whoever opens it sees just what findOccurrences finds in these days: what repeats
 * as one series with what it skips, and beside it each one that is moved, doubtful, or longer than the others.
 */
export function planSeries(place: Place, activity: Activity, window: CalendarWindow): Entry[] {
  const found = findOccurrences({ ...place, activities: [activity] }, window.from, window.to);
  const stretches = new Map(scheduledStretches(activity.schedule, window).map((stretch) => [stretch.start, stretch]));
  const extra = found.filter(({ isExtra }) => isExtra === true);
  const moved = matchMoved(activity, [...stretches.values()], extra);
  const regular = found.flatMap((occurrence): Slot[] => {
    const byRule = occurrence.isExtra === true ? undefined : stretches.get(Date.parse(occurrence.startsAt));
    return byRule === undefined ? [] : [{ byRule, occurrence }];
  });
  const slots = [...regular, ...moved].toSorted((one, other) => one.byRule.start - other.byRule.start);
  const alone = extra.filter((occurrence) => moved.every((slot) => slot.occurrence !== occurrence));
  return [...planRepeating(activity, [...stretches.keys()], slots), ...alone.map(toEntryAlone)];
}

/**
 * Programs differ on how long a night across a change of the clock lasts. So such a night is told apart from its
 * series, and a series does not begin with one.
 */
function planRepeating({ schedule }: Activity, starts: readonly number[], slots: readonly Slot[]): Entry[] {
  const length = usualLength(slots);
  const begin = slots.findIndex(({ byRule }) => byRule.end - byRule.start === length);
  const [before, series] = [slots.slice(0, begin), slots.slice(begin)];
  const alone = before.map(({ occurrence }) => toEntryAlone(occurrence));
  const [first, last] = [series[0], series.at(-1)];
  if (first === undefined || last === undefined) return alone;
  if (series.length === 1) return [...alone, toEntry(first.occurrence)];

  const { start, end } = first.byRule;
  const kept = new Set(series.map(({ byRule }) => byRule.start));
  const skipped = starts.filter((other) => other > start && other < last.byRule.start && !kept.has(other));
  const repeats = { rule: writeRule(schedule, last.byRule.start), skipped };
  const main: Entry = { name: first.occurrence.activityId, start, end, repeats, isDoubtful: false, note: undefined };
  const others = series
    .map(({ byRule, occurrence }): Entry => toEntry(occurrence, byRule.start))
    .filter((entry) => entry.isDoubtful || entry.start !== entry.replaces || entry.end - entry.start !== length);
  return [...alone, main, ...others];
}

function usualLength(slots: readonly Slot[]): number | undefined {
  const lengths = slots.map(({ byRule }) => byRule.end - byRule.start).toSorted((one, other) => one - other);
  return lengths[Math.floor(lengths.length / 2)];
}

/** All that the rule gives in these days, whatever stands in its way. */
function scheduledStretches(schedule: Schedule, { from, to }: CalendarWindow): Stretch[] {
  const stretches: Stretch[] = [];
  const end = toDayNumber(to);
  let day = nextScheduledDay(schedule, toDayNumber(from), end);
  while (day !== undefined) {
    stretches.push(stretchOf(day, schedule));
    day = nextScheduledDay(schedule, day + 1, end);
  }
  return stretches;
}

function toEntry({ activityId, startsAt, endsAt, certainty, note }: Occurrence, replaces?: number): Entry {
  return { name: activityId, start: Date.parse(startsAt), end: Date.parse(endsAt), replaces, isDoubtful: certainty !== "sure", note };
}

function toEntryAlone(occurrence: Occurrence): Entry {
  const entry = toEntry(occurrence);
  const { date, time } = toWallTime(entry.start);
  return { ...entry, name: `${entry.name}.${date}T${time.replace(":", "")}` };
}
