import { weekdayOf } from "@schuifaan/shared/domain/calendar-day";
import { daysInRow } from "@schuifaan/shared/domain/days-in-row";
import type { Cost, OpeningHours, Schedule } from "@schuifaan/shared/domain/place";
import type { Weekday } from "@schuifaan/shared/domain/taxonomy";

/** Days, hours and prices as people here write them, in the language of a mail. */
export type MailWords = {
  readonly locale: string;
  readonly weekday: Readonly<Record<Weekday, string>>;
  readonly clock: (wallTime: string) => string;
  readonly through: (first: string, last: string) => string;
  readonly span: (from: string, to: string) => string;
  readonly everyOther: (days: string) => string;
  readonly everyWeeks: (weeks: number, days: string) => string;
  /** By RFC 5545's number: -1 is the last of the month. */
  readonly nth: Readonly<Record<string, string>>;
  readonly everyNth: (nth: string, day: string) => string;
  readonly monthly: (days: string) => string;
  readonly free: string;
  readonly payWhatYouCan: string;
};

export const MAIL_WORDS: Readonly<Record<"nl" | "en", MailWords>> = {
  nl: {
    locale: "nl-NL",
    weekday: { MO: "ma", TU: "di", WE: "wo", TH: "do", FR: "vr", SA: "za", SU: "zo" },
    clock: (wallTime) => wallTime.replace(":", "."),
    through: (first, last) => `${first} t/m ${last}`,
    span: (from, to) => `${from} tot en met ${to}`,
    everyOther: (days) => `om de week op ${days}`,
    everyWeeks: (weeks, days) => `elke ${weeks} weken op ${days}`,
    nth: { "1": "eerste", "2": "tweede", "3": "derde", "4": "vierde", "5": "vijfde", "-1": "laatste" },
    everyNth: (nth, day) => `elke ${nth} ${day} van de maand`,
    monthly: (days) => `elke maand op ${days}`,
    free: "gratis",
    payWhatYouCan: "je geeft wat je kunt",
  },
  en: {
    locale: "en-GB",
    weekday: { MO: "Mon", TU: "Tue", WE: "Wed", TH: "Thu", FR: "Fri", SA: "Sat", SU: "Sun" },
    clock: (wallTime) => wallTime,
    through: (first, last) => `${first} to ${last}`,
    span: (from, to) => `${from} to ${to}`,
    everyOther: (days) => `every other week on ${days}`,
    everyWeeks: (weeks, days) => `every ${weeks} weeks on ${days}`,
    nth: { "1": "first", "2": "second", "3": "third", "4": "fourth", "5": "fifth", "-1": "last" },
    everyNth: (nth, day) => `every ${nth} ${day} of the month`,
    monthly: (days) => `every month on ${days}`,
    free: "free",
    payWhatYouCan: "you pay what you can",
  },
};

/** "ma en wo", "ma t/m vr" */
function tellDays(days: readonly Weekday[], { weekday, through, locale }: MailWords): string {
  const told = daysInRow(days);
  if ("first" in told) return through(weekday[told.first], weekday[told.last]);
  return new Intl.ListFormat(locale, { type: "conjunction" }).format(told.map((day) => weekday[day]));
}

/** "10.00–13.00" */
function tellRange({ from, to }: { from: string; to: string }, { clock }: MailWords): string {
  return `${clock(from)}–${clock(to)}`;
}

/** "ma en wo 10.00–13.00" */
export function tellSlot(slot: OpeningHours, words: MailWords): string {
  return `${tellDays(slot.days, words)} ${tellRange(slot, words)}`;
}

/** "16 november"; the year is added when it is not this one. */
export function tellDate(day: string, today: string, { locale }: MailWords): string {
  const year = day.slice(0, 4) === today.slice(0, 4) ? undefined : "numeric";
  return new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", year, timeZone: "UTC" }).format(Date.parse(`${day}T00:00:00Z`));
}

/** "om de week op di, 14.00–16.00" */
export function tellSchedule(schedule: Schedule, today: string, words: MailWords): string {
  const { freq, interval, dtStart, nth, byDay = [weekdayOf(dtStart)] } = schedule;
  const range = tellRange(schedule, words);
  if (freq === "ONCE") return `${tellDate(dtStart, today, words)} ${range}`;
  const days = tellDays(byDay, words);
  const ofMonth = words.nth[String(nth)];
  if (freq === "MONTHLY") return `${ofMonth === undefined ? words.monthly(days) : words.everyNth(ofMonth, days)}, ${range}`;
  if (interval === 1) return `${days} ${range}`;
  return `${interval === 2 ? words.everyOther(days) : words.everyWeeks(interval, days)}, ${range}`;
}

/** "gratis", "€ 1", "€ 2,50" */
export function tellCost({ kind, amountInEuros }: Cost, { locale, free, payWhatYouCan }: MailWords): string {
  if (kind === "pay_what_you_can") return payWhatYouCan;
  if (amountInEuros === 0) return free;
  const cents = Number.isInteger(amountInEuros) ? 0 : 2;
  return new Intl.NumberFormat(locale, { style: "currency", currency: "EUR", minimumFractionDigits: cents }).format(amountInEuros);
}
