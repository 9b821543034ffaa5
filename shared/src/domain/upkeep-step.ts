import { daysBetween } from "./calendar-day.ts";
import type { PlaceStatus } from "./taxonomy.ts";

/** What is done next to keep a listing true: the month's question, a reminder, the second maker, or a phone call. */
export type UpkeepStep = "ask" | "remind" | "ask_second" | "call";

/** How far we are with the last question; all days are "2026-11-21", in Amsterdam. */
export type AskedRound = {
  readonly askedOn: string;
  readonly isAnswered: boolean;
  readonly isReminded: boolean;
  readonly isSecondAsked: boolean;
};

export type UpkeepState = {
  readonly placeId: string;
  readonly status: PlaceStatus;
  readonly lastConfirmed: string | undefined;
  /** How many makers can be asked: said yes, still there, an address that works, and willing. */
  readonly makers: number;
  /** Whether the one who was asked last is among them. */
  readonly isAskedThere: boolean;
  readonly last: AskedRound | undefined;
  /** The first question that nobody answered since the last answer. */
  readonly silentSince: string | undefined;
  readonly calledOn: string | undefined;
};

export const REMIND_AFTER_DAYS = 14;
export const SECOND_AFTER_DAYS = 21;
export const CALL_AFTER_DAYS = 30;
/** Who confirmed lately is left in peace. */
const RESTED_AFTER_DAYS = 20;
/** Between two questions, also when one came late in its month. */
const DAYS_BETWEEN = 25;
const DAYS_BETWEEN_IN_SEASON = 14;
/** Who is shut for a while is asked every other month. */
const DAYS_BETWEEN_WHEN_PAUSED = 56;
/** Where no maker can be asked, somebody rings before the page says "bel even" to everybody. */
const CALL_WITHOUT_MAKERS_AFTER_DAYS = 45;

/** Months with an extra question, which may not wait until the last days. */
const SEASON_MONTHS: ReadonlySet<string> = new Set(["05", "10", "12"]);

/** What is due for a place on a day; undefined when nothing is. One step at a time: ask again when it is done. */
export function upkeepStep(state: UpkeepState, day: string): UpkeepStep | undefined {
  const { status, makers, lastConfirmed, calledOn } = state;
  if (status === "closed" || status === "moved") return undefined;
  if (makers > 0) return followUp(state, day) ?? (isQuestionDue(state, day) ? "ask" : undefined);
  const isOld = lastConfirmed === undefined || daysBetween(lastConfirmed, day) >= CALL_WITHOUT_MAKERS_AFTER_DAYS;
  const isQuiet = calledOn === undefined || daysBetween(calledOn, day) >= CALL_WITHOUT_MAKERS_AFTER_DAYS;
  return isOld && isQuiet ? "call" : undefined;
}

/** After a question without an answer. Once somebody rings, the next questions come without reminders. */
function followUp({ last, silentSince, calledOn, makers, isAskedThere }: UpkeepState, day: string): UpkeepStep | undefined {
  if (last === undefined || last.isAnswered || silentSince === undefined) return undefined;
  const isCalled = calledOn !== undefined && calledOn >= silentSince;
  if (daysBetween(isCalled ? calledOn : silentSince, day) >= CALL_AFTER_DAYS) return "call";
  if (isCalled) return undefined;
  const waited = daysBetween(last.askedOn, day);
  const hasSecond = makers > (isAskedThere ? 1 : 0);
  if (!last.isSecondAsked && hasSecond && (waited >= SECOND_AFTER_DAYS || !isAskedThere)) return "ask_second";
  const isForReminder = waited >= REMIND_AFTER_DAYS && !last.isReminded && !last.isSecondAsked;
  return isForReminder && isAskedThere ? "remind" : undefined;
}

/** At most one question in a month of the calendar, from the place's own day in it. */
function isQuestionDue({ placeId, status, lastConfirmed, last }: UpkeepState, day: string): boolean {
  const month = day.slice(0, 7);
  if (last?.askedOn.slice(0, 7) === month || day.slice(8) < askingDayOf(placeId, month).slice(8)) return false;
  const waited = last === undefined ? Number.POSITIVE_INFINITY : daysBetween(last.askedOn, day);
  if (status === "paused") return waited >= DAYS_BETWEEN_WHEN_PAUSED;
  if (SEASON_MONTHS.has(month.slice(5))) return waited >= DAYS_BETWEEN_IN_SEASON;
  return waited >= DAYS_BETWEEN && !isRested(lastConfirmed, day);
}

/** Whether somebody of the place said so lately that everything holds: then only a question of the season may come. */
export function isRested(lastConfirmed: string | undefined, day: string): boolean {
  return lastConfirmed !== undefined && daysBetween(lastConfirmed, day) < RESTED_AFTER_DAYS;
}

/**
 * The day of a month ("2026-11") on which a place is asked: always the same, and spread over the places. In December it is
 * in the first week, for Christmas must be asked in time, and therefore in November in the first half.
 */
export function askingDayOf(placeId: string, month: string): string {
  const days = { "11": 14, "12": 7 }[month.slice(5)] ?? 28;
  return `${month}-${String(1 + (hash(placeId) % days)).padStart(2, "0")}`;
}

/** FNV-1a: the same everywhere and always. */
function hash(text: string): number {
  let sum = 0x81_1c_9d_c5;
  for (let index = 0; index < text.length; index += 1) sum = Math.imul(sum ^ text.charCodeAt(index), 0x01_00_01_93) >>> 0;
  return sum;
}
