import { civilOf, MS_PER_DAY, nthWeekdayIn, toDayNumber, WEEKDAY_NUMBERS } from "@schuifaan/shared/domain/calendar-day";
import { Weekday } from "@schuifaan/shared/domain/taxonomy";
import { z } from "zod";

import type { CalendarComponent } from "./read-component.ts";
import type { Clock } from "./clocks.ts";

const MS_PER_MINUTE = 60_000;

/** As jCal writes a rule: one value, or a list of them. */
const OneOrMore = z.union([z.array(z.union([z.string(), z.number()])), z.string(), z.number()]).transform((value) => [value].flat());
const YearlyRule = z.object({ freq: z.literal("YEARLY"), bymonth: OneOrMore, byday: OneOrMore, until: z.string().optional() });

/** A way in which the clocks are set: when that begins, by the clock of before, and how far they are ahead from then on. */
type Observance = {
  readonly offset: number;
  readonly before: number;
  /** The last time it began, at or before this moment by the clock. */
  readonly lastOnset: (wall: number) => number | undefined;
};

/**
 * The clock that a VTIMEZONE explains: the observance that began last holds. Rules of any other shape than "each year on
 * the nth weekday of a month", which all programs write, begin once: a calendar cannot keep us counting.
 */
export function readClock(component: CalendarComponent): Clock | undefined {
  const observances = component.components.flatMap((one) => readObservance(one) ?? []);
  const [first] = observances;
  if (first === undefined) return undefined;
  return (day, minutes) => {
    const wall = day * MS_PER_DAY + minutes * MS_PER_MINUTE;
    let latest: { onset: number; offset: number } = { onset: -Infinity, offset: first.before };
    for (const { lastOnset, offset } of observances) {
      const onset = lastOnset(wall);
      if (onset !== undefined && onset > latest.onset) latest = { onset, offset };
    }
    return wall - latest.offset;
  };
}

function readObservance(component: CalendarComponent): Observance | undefined {
  const [offset, before] = [toOffset(component.text("tzoffsetto")), toOffset(component.text("tzoffsetfrom"))];
  const begin = toWall(component.text("dtstart"));
  if (offset === undefined || before === undefined || begin === undefined) return undefined;
  const rule = YearlyRule.safeParse(component.lines("rrule")[0]?.values[0]);
  const onsetIn = rule.success ? yearlyOnset(rule.data, begin % MS_PER_DAY) : undefined;
  const last = rule.success ? (toWall(rule.data.until) ?? Infinity) : Infinity;
  const lastOnset = (wall: number) => {
    if (wall < begin) return undefined;
    const { year } = civilOf(Math.floor(Math.min(wall, last) / MS_PER_DAY));
    const onsets = onsetIn === undefined ? [] : [onsetIn(year), onsetIn(year - 1)];
    return onsets.find((onset) => onset !== undefined && onset <= wall && onset <= last && onset >= begin) ?? begin;
  };
  return { offset, before, lastOnset };
}

/** `time` is that of the day in ms; a begin before 1970 counts back from it. */
function yearlyOnset({ bymonth, byday }: z.infer<typeof YearlyRule>, time: number): ((year: number) => number | undefined) | undefined {
  const [, nth, name] = /^([+-]?\d)([A-Z]{2})$/.exec(String(byday[0])) ?? [];
  const weekday = Weekday.safeParse(name);
  const month = Number(bymonth[0]);
  if (!weekday.success || byday.length > 1 || bymonth.length > 1 || !(month >= 1 && month <= 12)) return undefined;
  const timeOfDay = time < 0 ? time + MS_PER_DAY : time;
  return (year) => {
    const day = nthWeekdayIn(year, month, WEEKDAY_NUMBERS[weekday.data], Number(nth));
    return day === undefined ? undefined : day * MS_PER_DAY + timeOfDay;
  };
}

/** "+01:00" or "-03:30:00" in ms. */
function toOffset(text: string | undefined): number | undefined {
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)/.exec(text ?? "") ?? [];
  return sign === undefined ? undefined : (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * MS_PER_MINUTE;
}

function toWall(text: string | undefined): number | undefined {
  const [, date, hours, minutes] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d):(\d\d))?/.exec(text ?? "") ?? [];
  return date === undefined ? undefined : toDayNumber(date) * MS_PER_DAY + (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * MS_PER_MINUTE;
}
