import { expect, test } from "vitest";

import { DEMO_PLACES } from "../fixtures/demo-places.ts";
import { toInstant, toWallTime } from "./amsterdam-time.ts";
import { findOccurrences } from "./find-occurrences.ts";
import { findOpenSpans } from "./open-spans.ts";
import { isOpenNow, readOpenState } from "./open-state.ts";
import type { Place } from "./place.ts";
import { timelineOf } from "./timeline-of.ts";

// The edge cases that design/product.md section 6 put into the demo on purpose, read from the demo itself.

const TODAY = "2026-11-21";

test("on Christmas Day three doors are surely open, and two more perhaps", () => {
  expect(doorsOn("2026-12-25", "sure")).toEqual(["r-01 13:00–17:00", "v-03 11:00–14:00", "h-03 10:30–12:00"]);
  expect(doorsOn("2026-12-25", "probably")).toEqual(["r-12 10:00–16:00", "r-22 15:00–18:00"]);
});

test.each([
  ["r-10-c", "2026-11-01", "2027-01-31", "2026-11-03 2026-11-17 2026-12-01 2026-12-15 2027-01-12 2027-01-26", "every second Tuesday, not in the school holidays"],
  ["r-17-a", "2026-11-15", "2026-12-15", "2026-11-24 2026-12-08", "every second Tuesday"],
  ["r-17-c", "2026-11-15", "2026-12-15", "2026-11-17 2026-12-01 2026-12-15", "and the Tuesdays between them"],
  ["r-03-b", "2026-11-01", "2027-01-31", "2026-11-18 2026-12-09 2027-01-20", "the third Wednesday, in December a week earlier"],
  ["r-04-e", "2026-11-01", "2027-01-31", "2026-11-25 2026-12-30 2027-01-27", "the last Wednesday"],
  ["h-03-c", "2026-11-01", "2027-01-31", "2026-11-27 2027-01-29", "the last Friday, but not on Christmas Day"],
  ["r-15-a", "2026-11-01", "2027-01-31", "2026-11-14 2026-12-12 2027-01-09", "the second Saturday"],
  ["v-05-a", "2026-11-01", "2027-02-28", "2026-11-04 2026-12-02 2027-01-06 2027-02-03", "soup on the first Wednesday, also when the garden sleeps"],
  ["v-05-b", "2026-11-18", "2027-02-28", "2026-11-18 2026-11-25", "weeding until the season ends"],
  ["r-13-a", "2026-12-17", "2027-01-14", "2026-12-17 2026-12-24 2026-12-31 2027-01-07 2027-01-14", "walking while the canteen is shut"],
  ["r-13-b", "2026-12-14", "2027-01-14", "2026-12-14 2027-01-11", "what needs the canteen is not"],
  ["s-04-b", "2026-12-22", "2026-12-31", "2026-12-22 2026-12-24 2026-12-29 2026-12-31", "cycling through the winter closure"],
  ["r-18-a", TODAY, "2026-12-31", "2026-11-28", "the last Saturday; on Boxing Day there is no market"],
  ["h-01-a", "2027-06-15", "2027-07-31", "2027-06-15 2027-06-22 2027-06-29", "a temporary place, to its end"],
  ["r-20-a", "2027-01-01", "2027-02-28", "", "a paused place promises nothing"],
  ["v-04-a", TODAY, "2026-12-31", "2026-11-25 2026-12-02 2026-12-09 2026-12-16", "a place at its new door, not in the school holidays"],
  ["m-01-c", "2026-10-02", "2026-10-23", "2026-10-02 2026-10-09 2026-10-23", "a week of autumn holiday in the north"],
  ["r-04-b", "2026-10-12", "2026-10-29", "2026-10-12 2026-10-15 2026-10-26 2026-10-29", "a week later in the middle"],
])("%s from %s to %s is on %s: %s", (id, from, to, days) => {
  const place = placeOf(id.slice(0, 4));

  expect(findOccurrences(place, from, to).filter(({ activityId }) => activityId === id).map(({ startsAt }) => dayOf(startsAt)).join(" ")).toBe(days);
});

test("the date that moved says so", () => {
  expect(findOccurrences(placeOf("r-03"), "2026-12-09", "2026-12-09")).toMatchObject([
    { activityId: "r-03-b", isExtra: true, note: "In december een week eerder.", startsAt: "2026-12-09T18:30:00.000Z" },
  ]);
});

test("what is full is shown as full, and opens no door", () => {
  const full = DEMO_PLACES.flatMap((place) => findOccurrences(place, TODAY, "2026-12-31")).filter(({ status }) => status === "full");

  expect(full.map(({ id }) => id)).toEqual(["r-22-b@2026-12-11", "h-02-c@2026-12-24", "s-07-b@2026-11-23"]);
  expect(findOpenSpans(placeOf("r-22"), "2026-12-11", "2026-12-11").map(clocks)).toEqual(["15:00–18:00"]);
});

test("the Wijkpunt is by appointment on Tuesdays only", () => {
  expect(stateAt("r-14", "2026-11-24", "14:00")).toMatchObject({ kind: "open", entry: "appointment" });
  expect(stateAt("r-14", "2026-11-23", "14:00")).toMatchObject({ kind: "open", entry: "walk_in" });
  expect(isOpenNow(timelineOf(placeOf("r-14"), "2026-11-24"), toInstant("2026-11-24", "14:00"))).toBe(false);
});

test("the Papierhoek is by appointment on Mondays, and open to all on Wednesdays", () => {
  expect(stateAt("s-07", "2026-11-23", "10:00")).toMatchObject({ kind: "open", entry: "appointment" });
  expect(stateAt("s-07", "2026-11-25", "14:00")).toMatchObject({ kind: "open", entry: "walk_in" });
});

test("who was not heard of for 90 days asks you to ring, and after 180 days is never open for sure", () => {
  const trusted = (trust: string) => DEMO_PLACES.filter((place) => timelineOf(place, TODAY).trust === trust).map(({ id }) => id);

  expect(trusted("call")).toEqual(["r-13", "r-21", "v-05", "b-03"]);
  expect(trusted("stale")).toEqual(["m-02"]);
  expect(stateAt("r-13", TODAY, "14:30")).toMatchObject({ kind: "open", call: true });
  expect(stateAt("m-02", "2026-11-22", "16:00")).toEqual({ kind: "probably", until: "2026-11-22T16:00:00.000Z", entry: "walk_in" });
});

test.each([
  ["12:00", ["r-06", "r-07", "r-13", "r-17", "r-18", "r-19", "s-05", "v-03", "b-02"]],
  ["14:30", ["r-05", "r-06", "r-11", "r-13", "r-17", "r-18", "r-19", "b-04", "r-23", "r-24"]],
  ["22:00", []],
])("at %s on the Saturday of the demo these are open now", (time, ids) => {
  const at = toInstant(TODAY, time);

  expect(DEMO_PLACES.filter((place) => isOpenNow(timelineOf(place, TODAY), at)).map(({ id }) => id)).toEqual(ids);
});

test.each([
  ["r-01", "closed until 2026-11-22 14:00"],
  ["r-20", "closed because of a closure until 2027-01-15"],
  ["r-24", "closed until 2026-11-21 13:00"],
  ["v-05", "closed until 2026-11-25 10:00"],
  ["b-04", "closed until 2026-11-21 14:00"],
  ["r-17", "open until 2026-11-21 15:00"],
])("at noon %s is %s", (id, expected) => {
  const state = stateAt(id, TODAY, "12:00");
  const until = state.kind === "closed" ? state.opensAt : state.kind === "open" ? state.until : undefined;
  const because = state.kind === "closed" && state.because?.kind === "closure" ? ` because of a closure until ${state.because.until}` : "";

  expect(`${state.kind}${until === undefined ? "" : ` until ${dayOf(until)} ${clockOf(until)}`}${because}`).toBe(expected);
});

function doorsOn(day: string, certainty: string): string[] {
  return DEMO_PLACES.flatMap((place) =>
    findOpenSpans(place, day, day).filter((span) => span.certainty === certainty).map((span) => `${place.id} ${clocks(span)}`),
  );
}

function placeOf(id: string): Place {
  const place = DEMO_PLACES.find((one) => one.id === id);
  if (place === undefined) throw new Error(`No place ${id}`);
  return place;
}

function stateAt(id: string, day: string, time: string): ReturnType<typeof readOpenState> {
  return readOpenState(timelineOf(placeOf(id), day), toInstant(day, time));
}

function clocks({ startsAt, endsAt }: { startsAt: string; endsAt: string }): string {
  return `${clockOf(startsAt)}–${clockOf(endsAt)}`;
}

function clockOf(instant: string): string {
  return toWallTime(Date.parse(instant)).time;
}

function dayOf(instant: string): string {
  return toWallTime(Date.parse(instant)).date;
}
