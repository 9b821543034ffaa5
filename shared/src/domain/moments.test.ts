import { assert, integer, property } from "fast-check";
import { expect, test } from "vitest";

import { randomPlaceOnDay } from "../fixtures/random-place.ts";
import { instantAt, toInstant, toWallTime } from "./amsterdam-time.ts";
import { byStart } from "./by-start.ts";
import { addDays, toDayNumber, weekdayOf } from "./calendar-day.ts";
import { findOccurrences } from "./find-occurrences.ts";
import type { OpenState, Timeline } from "./moment.ts";
import { findOpenSpans } from "./open-spans.ts";
import { readOpenState } from "./open-state.ts";
import type { Place } from "./place.ts";
import { findPublicHoliday, isForEveryone } from "./public-holidays.ts";
import { findSchoolHoliday } from "./school-holidays.ts";
import { timelineOf } from "./timeline-of.ts";

// What must hold of every place on every day, whatever somebody typed.

const MINUTE = 60_000;
const RUNS = { numRuns: 500 };
/** In ms: a day has many minutes, and a test machine may have much to do. */
const PATIENCE = 60_000;
const anyMinute = integer({ min: 0, max: 1439 });

test("spans and occurrences come by start, end after they start, and start on a day that was asked for or in its night", () => {
  assert(
    property(randomPlaceOnDay, ({ place, day }) => {
      const [from, to] = [addDays(day, -3), addDays(day, 10)];
      for (const [moments, last] of [[findOpenSpans(place, from, to), addDays(to, 1)], [findOccurrences(place, from, to), to]] as const) {
        const strays = moments.filter(({ startsAt, endsAt }) => {
          const { date } = toWallTime(Date.parse(startsAt));
          return startsAt >= endsAt || date < from || date > last;
        });
        expect(strays).toEqual([]);
        expect(moments.toSorted(byStart)).toEqual(moments);
      }
    }),
    RUNS,
  );
});

test("the days of a week by themselves are the week", () => {
  assert(
    property(randomPlaceOnDay, ({ place, day }) => {
      const week = Array.from({ length: 7 }, (_, ahead) => addDays(day, ahead));
      expect(week.flatMap((each) => findOccurrences(place, each, each))).toEqual(findOccurrences(place, day, addDays(day, 6)));
      expect(week.flatMap((each) => findOpenSpans(place, each, each)).toSorted(byStart)).toEqual(findOpenSpans(place, day, addDays(day, 6)));
    }),
    RUNS,
  );
});

test("no two occurrences share an id", () => {
  assert(
    property(randomPlaceOnDay, ({ place, day }) => {
      const ids = findOccurrences(place, addDays(day, -10), addDays(day, 20)).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }),
    RUNS,
  );
});

test("at every minute of its day a timeline answers as all that is known of the place would", () => {
  assert(
    property(randomPlaceOnDay, ({ place, day }) => {
      const timeline = timelineOf(place, day);
      const all: Timeline = { ...timeline, spans: findOpenSpans(place, addDays(day, -1), addDays(day, 366)) };
      const horizon = instantAt(toDayNumber(day) + 2, 0);
      const end = toInstant(day, "24:00");
      for (let at = toInstant(day, "00:00"); at < end; at += MINUTE) {
        const [told, truth] = [readOpenState(timeline, at), readOpenState(all, at)];
        // Around the clock a run has no end; a timeline tells it until the end of tomorrow.
        expect(isRunBeyond(truth, horizon) ? isRunBeyond(told, horizon - MINUTE) : told).toEqual(isRunBeyond(truth, horizon) || truth);
      }
    }),
    { numRuns: 40 },
  );
}, PATIENCE);

test("a timeline holds what is on today, and the next that one can go to", () => {
  assert(
    property(randomPlaceOnDay, ({ place, day }) => {
      const { occurrences } = timelineOf(place, day);
      const [begin, end] = [iso(toInstant(day, "00:00")), iso(toInstant(day, "24:00"))];
      const late = findOccurrences(place, addDays(day, -1), addDays(day, -1)).filter(({ endsAt }) => endsAt > begin);
      const later = findOccurrences(place, addDays(day, 1), addDays(day, 366));
      const next = later.find(({ status }) => status === "planned") ?? later[0];

      expect(occurrences).toEqual([...late, ...findOccurrences(place, day, day), ...(next === undefined ? [] : [next])]);
      expect(occurrences.filter(({ startsAt }) => startsAt >= end).length).toBeLessThanOrEqual(1);
    }),
    RUNS,
  );
});

test("the door is open or maybe open just in a span, and closed until the next one", () => {
  assert(
    property(randomPlaceOnDay, anyMinute, ({ place, day }, minute) => {
      const at = toInstant(day, "00:00") + minute * MINUTE;
      const state = readOpenState(timelineOf(place, day), at);
      const spans = findOpenSpans(place, addDays(day, -1), addDays(day, 366));
      const now = spans.filter(({ startsAt, endsAt }) => startsAt <= iso(at) && endsAt > iso(at));
      const next = spans.find(({ startsAt }) => startsAt > iso(at));

      expect(state.kind === "open" || state.kind === "probably").toBe(now.length > 0);
      expect(state.kind !== "open" || now.some(({ certainty }) => certainty === "sure")).toBe(true);
      expect(state.kind !== "closed" || state.opensAt === next?.startsAt).toBe(true);
      expect(state.kind !== "unknown" || (next === undefined && place.openingHours.length === 0)).toBe(true);
    }),
    RUNS,
  );
});

test("special openings beat closures, closures beat holidays, holidays beat the weekly hours: said once more, plainly", () => {
  assert(
    property(randomPlaceOnDay, anyMinute, ({ place, day }, minute) => {
      const house = { ...place, activities: [] };
      const { date, time } = toWallTime(toInstant(day, "00:00") + minute * MINUTE);
      const at = toInstant(date, time);
      const spans = findOpenSpans(house, addDays(date, -1), date).filter(({ startsAt, endsAt }) => startsAt <= iso(at) && endsAt > iso(at));

      // In the two hours around a switch the same clock time means two instants, or none.
      if (!isQuiet(date)) return;
      const expected = [...answersOf(house, date, time, false), ...answersOf(house, addDays(date, -1), time, true)];
      expect(spans.length > 0).toBe(expected.length > 0);
      expect(spans.some(({ certainty }) => certainty === "sure")).toBe(expected.includes("sure"));
    }),
    { numRuns: 3000 },
  );
});

/** The rule of design/product.md section 6, by the clock on the wall, for what begins on one day. */
function answersOf(place: Place, day: string, time: string, isDayAfter: boolean): ("sure" | "probably")[] {
  const isIn = ({ from, to }: { from: string; to: string }) => {
    const isNight = to <= from;
    return isDayAfter ? isNight && time < to : time >= from && (isNight || time < to);
  };
  if (place.status === "paused" || (place.temporaryUntil !== undefined && place.temporaryUntil < day)) return [];
  const specials = place.specialOpen.filter(({ date }) => date === day);
  if (specials.some(isIn)) return ["sure"];
  if (place.closures.some(({ from, to }) => from <= day && day <= to) || place.status === "opening_soon") return [];
  if (!place.openingHours.some((row) => row.days.includes(weekdayOf(day)) && isIn(row))) return [];

  const feast = findPublicHoliday(day);
  const school = findSchoolHoliday(day, place.vakantieregio);
  if (feast !== undefined && isForEveryone(feast) && place.publicHolidays === "closed") return [];
  if (typeof school === "object" && school.isSure && place.schoolHolidays === "closed") return [];
  const isFeastSure = feast === undefined || place.publicHolidays === "open";
  const isSchoolSure = school === undefined || place.schoolHolidays === undefined || place.schoolHolidays === "open";
  return [isFeastSure && isSchoolSure && specials.length === 0 ? "sure" : "probably"];
}

function isQuiet(day: string): boolean {
  return [0, 1].every((ahead) => toInstant(addDays(day, ahead), "00:00") - toInstant(addDays(day, ahead - 1), "00:00") === 1440 * MINUTE);
}

function isRunBeyond(state: OpenState, horizon: number): boolean {
  return (state.kind === "open" || state.kind === "probably") && Date.parse(state.until) > horizon;
}

function iso(instant: number): string {
  return new Date(instant).toISOString();
}
