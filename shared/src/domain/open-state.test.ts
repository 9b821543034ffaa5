import { expect, test } from "vitest";

import { buildActivity } from "../fixtures/build-activity.ts";
import { buildPlace } from "../fixtures/build-place.ts";
import { toInstant, toWallTime } from "./amsterdam-time.ts";
import { isOpenNow, readOpenState } from "./open-state.ts";
import type { OpeningHours } from "./place.ts";
import { timelineOf } from "./timeline-of.ts";

type Wish = Parameters<typeof buildPlace>[0];

const TUESDAY = "2026-11-24";
const usual: OpeningHours = { days: ["TU", "FR"], from: "10:00", to: "16:00" };
const known: Wish = { openingHours: [usual], lastConfirmed: "2026-11-20", publicHolidays: "open" };
const slot = (from: string, to: string, more: Partial<OpeningHours> = {}): OpeningHours => ({ days: ["TU"], from, to, ...more });

test.each<[why: string, wish: Wish, time: string, state: string]>([
  ["in the hours", {}, "12:00", "open until TU 16:00"],
  ["at their first minute", {}, "10:00", "open until TU 16:00"],
  ["at their last", {}, "15:59", "open until TU 16:00"],
  ["when they end", {}, "16:00", "closed until FR 10:00"],
  ["before them", {}, "09:59", "closed until TU 10:00"],
  ["slots that follow each other", { openingHours: [slot("10:00", "12:00"), slot("12:00", "14:00"), slot("13:00", "17:00")] }, "11:00", "open until TU 17:00"],
  ["slots with a gap", { openingHours: [slot("10:00", "12:00"), slot("12:30", "14:00")] }, "11:00", "open until TU 12:00"],
  ["an activity that goes on after the hours", { activities: [buildActivity({ schedule: { from: "15:00", to: "18:00" } })] }, "12:00", "open until TU 18:00"],
  ["walking in for sure, then in a way that nobody told", { activities: [buildActivity()] }, "11:00", "open until TU 16:00 walk_in"],
  ["after walking in, by appointment", { openingHours: [slot("10:00", "12:00", { entry: "walk_in" }), slot("12:00", "14:00", { entry: "appointment" })] }, "11:00", "open until TU 12:00 walk_in"],
  ["after an appointment, walking in", { openingHours: [slot("10:00", "12:00", { entry: "appointment" }), slot("12:00", "14:00", { entry: "walk_in" })] }, "11:00", "open until TU 14:00 appointment"],
  ["the easiest way in counts", { openingHours: [slot("10:00", "16:00", { entry: "appointment" })], activities: [buildActivity()] }, "11:00", "open until TU 12:00 walk_in"],
  ["a note holds for its own slot", { openingHours: [slot("10:00", "12:00", { note: "Tijd voor vrouwen." }), slot("12:00", "14:00")] }, "11:00", "open until TU 12:00 (Tijd voor vrouwen.)"],
  ["past midnight", { openingHours: [slot("22:00", "02:00")] }, "23:00", "open until WE 02:00"],
  ["the night before goes on", { openingHours: [{ ...slot("22:00", "02:00"), days: ["MO"] }] }, "01:00", "open until TU 02:00"],
  ["through midnight into the hours of tomorrow", { openingHours: [slot("22:00", "24:00"), { ...slot("00:00", "03:00"), days: ["WE"] }] }, "23:00", "open until WE 03:00"],
  ["and from there into an easier way in", { openingHours: [slot("22:00", "24:00", { entry: "sign_up" }), { ...slot("00:00", "02:00", { entry: "sign_up" }), days: ["WE"] }, { ...slot("02:00", "04:00", { entry: "walk_in" }), days: ["WE"] }] }, "23:00", "open until WE 04:00 sign_up"],
  ["around the clock, as far as we look", { openingHours: [{ ...slot("00:00", "24:00"), days: ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] }] }, "12:00", "open until TH 00:00"],
  ["confirmed three months ago", { lastConfirmed: "2026-08-20" }, "12:00", "open until TU 16:00, call"],
  ["and closed then", { lastConfirmed: "2026-08-20" }, "09:00", "closed until TU 10:00, call"],
  ["confirmed half a year ago", { lastConfirmed: "2026-05-20" }, "12:00", "probably until TU 16:00"],
  ["and closed then", { lastConfirmed: "2026-05-20" }, "09:00", "closed until TU 10:00, call"],
  ["never confirmed", { lastConfirmed: undefined }, "12:00", "probably until TU 16:00"],
  ["a tip", { confirmedBy: "resident_tip" }, "12:00", "open until TU 16:00, call"],
  ["a doubtful stretch that follows is not promised", { specialOpen: [{ date: TUESDAY, from: "11:00", to: "13:00" }] }, "12:00", "open until TU 13:00"],
  ["in the doubtful stretch", { specialOpen: [{ date: TUESDAY, from: "11:00", to: "13:00" }] }, "10:30", "probably until TU 16:00"],
  ["a closure, and why", { closures: [{ from: TUESDAY, to: "2026-11-30" }] }, "12:00", "closed until TU 10:00 because closure"],
  ["paused", { status: "paused" }, "12:00", "closed"],
  ["nothing is known", { openingHours: [] }, "12:00", "unknown"],
  ["hours that nobody could read", { openingHours: [], openingHoursText: "di, maar niet als het regent" }, "12:00", "unknown"],
  ["the same, while something is on", { openingHours: [], openingHoursText: "di", activities: [buildActivity()] }, "11:00", "open until TU 12:00 walk_in"],
  ["the same, when it is over", { openingHours: [], openingHoursText: "di", activities: [buildActivity()] }, "12:30", "unknown"],
  ["only activities, between them", { openingHours: [], activities: [buildActivity({ schedule: { byDay: ["TU", "TH"] } })] }, "12:30", "closed until TH 10:00 walk_in"],
  ["only activities, all over", { openingHours: [], activities: [buildActivity({ schedule: { until: "2026-10-31" } })] }, "12:30", "unknown"],
])("%s: at $2 it is $3", (_why, wish, time, state) => {
  expect(tell({ ...known, ...wish }, time)).toBe(state);
});

test("a place that opens next only maybe says to ring first", () => {
  const place = buildPlace({ ...known, publicHolidays: "open_some", openingHours: [{ ...usual, days: ["FR"] }] });

  expect(readOpenState(timelineOf(place, "2026-12-24"), toInstant("2026-12-24", "12:00"))).toMatchObject({
    kind: "closed", opensAt: "2026-12-25T09:00:00.000Z", call: true,
  });
});

test.each<[why: string, wish: Wish, expected: boolean]>([
  ["just walk in", { entry: "walk_in" }, true],
  ["nobody said how you come in", {}, true],
  ["ring first", { entry: "call_first" }, true],
  ["sign up", { entry: "sign_up" }, false],
  ["by appointment", { openingHours: [{ ...usual, entry: "appointment" }], entry: "walk_in" }, false],
  ["confirmed three months ago", { lastConfirmed: "2026-08-20" }, true],
  ["confirmed half a year ago", { lastConfirmed: "2026-05-20" }, false],
  ["doubtful hours", { openingHours: [usual], specialOpen: [{ date: TUESDAY, from: "18:00", to: "19:00" }] }, false],
  ["closed", { closures: [{ from: TUESDAY, to: TUESDAY }] }, false],
  ["nothing is known", { openingHours: [] }, false],
])("whoever is sent there now finds an open door: %s", (_why, wish, expected) => {
  expect(isOpenNow(timelineOf(buildPlace({ ...known, ...wish }), TUESDAY), toInstant(TUESDAY, "12:00"))).toBe(expected);
});

function tell(wish: Wish, time: string): string {
  const state = readOpenState(timelineOf(buildPlace(wish), TUESDAY), toInstant(TUESDAY, time));
  if (state.kind === "unknown") return "unknown";
  const until = state.kind === "closed" ? state.opensAt : state.until;
  const words = [
    state.kind, until && `until ${moment(until)}`, state.entry, state.kind === "open" && state.note !== undefined && `(${state.note})`,
    state.kind === "closed" && state.because && `because ${state.because.kind}`,
  ].filter((word) => typeof word === "string");
  return words.join(" ") + (state.kind !== "probably" && state.call ? ", call" : "");
}

function moment(instant: string): string {
  const { date, time } = toWallTime(Date.parse(instant));
  return `${["SU", "MO", "TU", "WE", "TH", "FR", "SA"][new Date(date).getUTCDay()] ?? ""} ${time}`;
}
