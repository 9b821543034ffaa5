import { byStart } from "./by-start.ts";
import { toDayNumber, weekdayOn } from "./calendar-day.ts";
import { hasHabits, lastDayOf, verdictOnHours } from "./day-rules.ts";
import { easeOf } from "./ease-of.ts";
import type { Occurrence, OpenSpan } from "./moment.ts";
import type { Place } from "./place.ts";
import { timesOn } from "./stretch-of.ts";

/** When the door is open from a start on this day (a day number), by start; `occurrences` are those of the day. */
export function spansOn(place: Place, day: number, occurrences: readonly Occurrence[]): OpenSpan[] {
  const spans = houseSpansOn(place, day);
  for (const { status, startsAt, endsAt, certainty, entry, note } of occurrences) {
    // Full or cancelled opens no door.
    if (status !== "planned") continue;
    const span = toSpan("activity", { startsAt, endsAt }, certainty, entry, note);
    if (!spans.some((other) => covers(other, span))) spans.push(span);
  }
  return spans.length > 1 ? spans.toSorted(byStart) : spans;
}

/** Whether the house opens by itself on a day that is not past its last, whatever is on. */
export function doesHouseOpenOn(place: Place, day: number): boolean {
  if (place.specialOpen.some(({ date }) => toDayNumber(date) === day)) return true;
  const weekday = weekdayOn(day);
  return hasHabits(place) && place.openingHours.some(({ days }) => days.includes(weekday)) && verdictOnHours(place, day) !== "closed";
}

/** A special opening says that the day is not as others: what the weekly hours say beside it is only probable. */
function houseSpansOn(place: Place, day: number): OpenSpan[] {
  if (day > lastDayOf(place)) return [];
  const spans: OpenSpan[] = [];
  for (const { date, text, ...times } of place.specialOpen) {
    if (toDayNumber(date) === day) spans.push(toSpan("special", timesOn(day, times), "sure", place.entry, text));
  }
  const specials = [...spans];
  const weekday = weekdayOn(day);
  const rows = hasHabits(place) ? place.openingHours.filter(({ days }) => days.includes(weekday)) : [];
  const verdict = rows.length > 0 ? verdictOnHours(place, day) : "closed";
  if (verdict === "closed") return spans;
  const certainty = specials.length > 0 ? "probably" : verdict;
  const hours = rows.map((row) => toSpan("hours", timesOn(day, row), certainty, row.entry ?? place.entry, row.note));
  for (const span of joinSame(hours)) spans.push(...cutOut(span, specials));
  return spans;
}

function toSpan(
  kind: OpenSpan["kind"], { startsAt, endsAt }: { startsAt: string; endsAt: string }, certainty: OpenSpan["certainty"],
  entry: OpenSpan["entry"], note: string | undefined,
): OpenSpan {
  const span: OpenSpan = { startsAt, endsAt, kind, certainty };
  if (entry !== undefined) span.entry = entry;
  if (note !== undefined) span.note = note;
  return span;
}

/** An activity adds nothing where the door is as surely and as easily open already. */
function covers(other: OpenSpan, span: OpenSpan): boolean {
  return (
    other.startsAt <= span.startsAt && other.endsAt >= span.endsAt &&
    (other.certainty === "sure" || span.certainty === "probably") && easeOf(other.entry) <= easeOf(span.entry)
  );
}

/** Rows that overlap or touch and say the same become one. */
function joinSame(spans: readonly OpenSpan[]): readonly OpenSpan[] {
  if (spans.length < 2) return spans;
  const joined: OpenSpan[] = [];
  for (const span of spans.toSorted(byStart)) {
    const before = joined.find(({ endsAt, entry, note }) => span.startsAt <= endsAt && span.entry === entry && span.note === note);
    if (before === undefined) joined.push(span);
    else if (before.endsAt < span.endsAt) before.endsAt = span.endsAt;
  }
  return joined;
}

/** What is left of a span outside others. */
function cutOut(span: OpenSpan, others: readonly OpenSpan[]): OpenSpan[] {
  let parts = [span];
  for (const { startsAt, endsAt } of others) {
    parts = parts.flatMap((part) => {
      if (endsAt <= part.startsAt || startsAt >= part.endsAt) return [part];
      return [{ ...part, endsAt: startsAt }, { ...part, startsAt: endsAt }].filter((left) => left.startsAt < left.endsAt);
    });
  }
  return parts;
}
