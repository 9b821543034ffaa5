import { WEEKDAY_NUMBERS } from "@schuifaan/shared/domain/calendar-day";
import { Weekday } from "@schuifaan/shared/domain/taxonomy";
import { z } from "zod";

import { type FindClock, type Moment, readMoment } from "./read-moment.ts";
import { SkippedAppointment } from "./skipped-appointment.ts";

/** A weekday (0 for Monday), and which one of the month where that is said: -1 is the last, 0 each. */
export type RuleDay = { readonly weekday: number; readonly nth: number };

/** An RRULE of the kinds that people make: by day, week, month or year, at one time of the day. */
export type Rule = {
  readonly freq: "DAILY" | "WEEKLY" | "MONTHLY" | "YEARLY";
  readonly interval: number;
  readonly count: number | undefined;
  readonly until: Moment | undefined;
  readonly byDay: readonly RuleDay[];
  readonly byMonthDay: readonly number[];
  readonly byMonth: readonly number[];
  readonly bySetPos: readonly number[];
  /** On which weekday (0 for Monday) a week begins: of every second week it decides which. */
  readonly weekStart: number;
};

/** As jCal writes it: nothing, one value, or a list of them. */
const list = <Item extends z.ZodType>(item: Item) => z.preprocess((value) => (value === undefined ? [] : [value].flat()), z.array(item));
const between = (least: number, most: number) => z.int().min(least).max(most).refine((number) => number !== 0);

const Given = z.object({
  freq: z.enum(["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]),
  interval: z.int().min(1).max(1000).default(1),
  count: z.int().min(1).optional(),
  until: z.string().optional(),
  byday: list(z.string().regex(/^([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)$/)),
  bymonthday: list(between(-31, 31)),
  bymonth: list(between(1, 12)),
  bysetpos: list(between(-31, 31)),
  byhour: list(z.int()),
  byminute: list(z.int()),
  bysecond: list(z.int()),
  // Nobody's calendar shows a button for these.
  byyearday: z.undefined().optional(),
  byweekno: z.undefined().optional(),
  /** 1 is Sunday, as ical.js counts. */
  wkst: z.int().min(1).max(7).default(2),
});

/** Reads what ical.js makes of an RRULE. Throws SkippedAppointment for a rule of any other kind. */
export function readRule(value: unknown, start: Moment, findClock: FindClock): Rule {
  if (/^(SECOND|MINUTE|HOUR)LY$/.test(String(z.object({ freq: z.string() }).safeParse(value).data?.freq))) throw new SkippedAppointment("too-often");
  const read = Given.safeParse(value);
  if (!read.success || !isAtOneTime(read.data, start)) throw new SkippedAppointment("too-complicated");
  const { freq, interval, count, until, byday, bymonthday, bymonth, bysetpos, wkst } = read.data;
  const rule: Rule = {
    freq, interval, count,
    until: until === undefined ? undefined : { ...readMoment(until, undefined, findClock), ...(until.endsWith("Z") ? {} : { clock: start.clock }) },
    byDay: byday.map(toRuleDay),
    byMonthDay: bymonthday,
    byMonth: bymonth,
    bySetPos: bysetpos,
    weekStart: (wkst + 5) % 7,
  };
  if (!isOfAKnownKind(rule)) throw new SkippedAppointment("too-complicated");
  return rule;
}

/** Some programs repeat the time of the start in the rule. */
function isAtOneTime({ byhour, byminute, bysecond }: z.output<typeof Given>, { minutes = 0 }: Moment): boolean {
  if (byhour.length > 1 || byminute.length > 1) throw new SkippedAppointment("too-often");
  return isJust(byhour, Math.floor(minutes / 60)) && isJust(byminute, minutes % 60) && isJust(bysecond, 0);
}

function toRuleDay(text: string): RuleDay {
  return { weekday: WEEKDAY_NUMBERS[Weekday.parse(text.slice(-2))], nth: Number(text.slice(0, -2)) };
}

function isOfAKnownKind({ freq, byDay, byMonthDay, byMonth, bySetPos }: Rule): boolean {
  const isNumbered = byDay.some(({ nth }) => nth !== 0);
  if (freq === "DAILY") return !isNumbered && bySetPos.length === 0;
  if (freq === "WEEKLY") return !isNumbered && byMonthDay.length === 0 && bySetPos.length === 0;
  if (freq === "MONTHLY") return true;
  // Each year: in named months, or on the very date of the start.
  return bySetPos.length === 0 && (byMonth.length > 0 || (byDay.length === 0 && byMonthDay.length === 0));
}

function isJust(given: readonly number[], only: number): boolean {
  return given.every((number) => number === only);
}
