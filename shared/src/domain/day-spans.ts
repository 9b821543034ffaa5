import { stretchOf } from "./activity-days.ts";
import { toDayNumber, WEEKDAYS, weekdayNumberOf } from "./calendar-day.ts";
import { runsOn, verdictOnHours } from "./day-rules.ts";
import type { Occurrence, OpenSpan } from "./moment.ts";
import type { OpeningHours, Place } from "./place.ts";
import type { EntryMode } from "./taxonomy.ts";

/** A span with its instants in ms since 1970, while it is still cut and joined. */
type Draft = Omit<OpenSpan, "startsAt" | "endsAt"> & { readonly start: number; readonly end: number };

const EASE: readonly (EntryMode | undefined)[] = ["walk_in", undefined, "call_first", "sign_up", "appointment"];

/** From 0, just walk in, up to by appointment. */
export function easeOf(entry: EntryMode | undefined): number {
  return EASE.indexOf(entry);
}

/** Whether hours or a special opening may start on a day at all: quick, and never wrongly false. */
export function mayOpenOn(place: Place, day: number): boolean {
  const weekday = WEEKDAYS[weekdayNumberOf(day)] ?? "SU";
  return (
    place.openingHours.some(({ days }) => days.includes(weekday)) ||
    place.specialOpen.some(({ date }) => toDayNumber(date) === day)
  );
}

/** When the door is open from a start on this day (a day number), by start; `occurrences` are those of the day. */
export function spansOn(place: Place, day: number, occurrences: readonly Occurrence[]): OpenSpan[] {
  const specials = specialsOn(place, day);
  const house = [...specials, ...hoursOn(place, day, specials)];
  return [...house, ...activitySpans(occurrences, house)]
    .toSorted((one, other) => one.start - other.start || one.end - other.end)
    .map(({ start, end, ...span }) => ({ startsAt: new Date(start).toISOString(), endsAt: new Date(end).toISOString(), ...span }));
}

function specialsOn(place: Place, day: number): Draft[] {
  if (runsOn(place, day) === "nothing") return [];
  return place.specialOpen
    .filter(({ date }) => toDayNumber(date) === day)
    .map(({ text, ...times }) => ({ ...stretchOf(day, times), kind: "special", certainty: "sure", ...withEntry(place.entry), ...withNote(text) }));
}

/** A special opening says that the day is not as others: what the weekly hours say beside it is only probable. */
function hoursOn(place: Place, day: number, specials: readonly Draft[]): Draft[] {
  const weekday = WEEKDAYS[weekdayNumberOf(day)] ?? "SU";
  const rows = place.openingHours.filter(({ days }) => days.includes(weekday));
  if (rows.length === 0 || runsOn(place, day) !== "all") return [];
  const verdict = verdictOnHours(place, day);
  if (verdict === "closed") return [];
  const certainty = specials.length > 0 ? "probably" : verdict;
  return join(rows.map((row) => ({ ...toDraft(place, day, row), certainty }))).flatMap((span) => cut(span, specials));
}

function toDraft(place: Place, day: number, { from, to, entry, note }: OpeningHours): Draft {
  return { ...stretchOf(day, { from, to }), kind: "hours", certainty: "sure", ...withEntry(entry ?? place.entry), ...withNote(note) };
}

/** Only where the house itself is not as surely and as easily open; full or cancelled opens no door. */
function activitySpans(occurrences: readonly Occurrence[], house: readonly Draft[]): Draft[] {
  return occurrences
    .filter(({ status }) => status === "planned")
    .map(({ startsAt, endsAt, entry, certainty, note }) => ({
      start: Date.parse(startsAt), end: Date.parse(endsAt), kind: "activity" as const, certainty, entry, ...withNote(note),
    }))
    .filter((span) => !house.some((other) => covers(other, span)));
}

function covers(house: Draft, span: Draft): boolean {
  return (
    house.start <= span.start && house.end >= span.end &&
    (house.certainty === "sure" || span.certainty === "probably") && easeOf(house.entry) <= easeOf(span.entry)
  );
}

/** Rows that overlap or touch and say the same become one. */
function join(spans: readonly Draft[]): Draft[] {
  const joined: Draft[] = [];
  for (const span of spans.toSorted((one, other) => one.start - other.start)) {
    const index = joined.findIndex((other) => span.start <= other.end && span.entry === other.entry && span.note === other.note);
    const other = joined[index];
    if (other === undefined) joined.push(span);
    else joined[index] = { ...other, end: Math.max(other.end, span.end) };
  }
  return joined;
}

/** What is left of a span beside others. */
function cut(span: Draft, others: readonly Draft[]): Draft[] {
  return others.reduce<Draft[]>(
    (parts, other) =>
      parts.flatMap((part) => {
        if (other.end <= part.start || other.start >= part.end) return [part];
        return [{ ...part, end: other.start }, { ...part, start: other.end }].filter(({ start, end }) => end > start);
      }),
    [span],
  );
}

function withEntry(entry: EntryMode | undefined): { entry?: EntryMode } {
  return entry === undefined ? {} : { entry };
}

function withNote(note: string | undefined): { note?: string } {
  return note === undefined ? {} : { note };
}
