import type { PlannedActivity } from "@schuifaan/shared/contract/activities";
import { buildPlace } from "@schuifaan/shared/fixtures/build-place";
import { buildPlannedActivity } from "@schuifaan/shared/fixtures/build-planned-activity";
import { expect, test } from "vitest";

import { layOut, planPoster, type PosterDay } from "./plan-poster.ts";
import { POSTER_LAYOUTS } from "./poster-layouts.ts";

const TODAY = "2026-11-21";
const [roomy] = POSTER_LAYOUTS;
const tightest = POSTER_LAYOUTS.at(-1);
if (roomy === undefined || tightest === undefined) throw new Error("No layouts");

const titles = (days: readonly PosterDay[]) =>
  days.map(({ day, rows }) => [day.slice(8), ...rows.map(({ activity, place }) => activity?.title ?? `open: ${place.name}`)]);

const theepot = buildPlace({
  id: "r-01", name: "De Theepot", entry: "walk_in", lastConfirmed: "2026-11-16",
  openingHours: [{ days: ["MO"], from: "10:00", to: "13:00" }, { days: ["FR"], from: "13:30", to: "16:30" }],
});
const monday = buildPlannedActivity({ title: "Koffie", day: "2026-11-23", from: "10:00", to: "12:00", place: { id: "r-01" } });
const sunday = buildPlannedActivity({ title: "Zondagse tafel", day: "2026-11-22" });

test("seven days from today, by start, with the doors that are open while nothing is on", () => {
  expect(titles(planPoster([monday, sunday], [theepot], TODAY))).toEqual([
    ["21"], ["22", "Zondagse tafel"], ["23", "Koffie"], ["24"], ["25"], ["26"], ["27", "open: De Theepot"],
  ]);
});

type Wish = NonNullable<Parameters<typeof buildPlace>[0]>;
const doubts: [because: string, wish: Wish, today: string][] = [
  ["nobody confirmed its hours for half a year", { lastConfirmed: "2026-03-01" }, TODAY],
  ["somebody has to call first", { entry: "call_first" }, TODAY],
  ["its holiday hours are doubtful", { schoolHolidays: "limited", vakantieregio: "midden" }, "2026-12-19"],
];

test.each(doubts)("no open door is printed when %s", (_, wish, today) => {
  const place = buildPlace({ ...theepot, areaCodes: [], ...wish });
  expect(planPoster([], [place], today).flatMap(({ rows }) => rows)).toEqual([]);
});

const busy = (count: number, wish: Partial<PlannedActivity> = {}) =>
  Array.from({ length: count }, (_, index) => {
    const { place: _place, startsAt: _start, endsAt: _end, ...rest } = wish;
    return buildPlannedActivity({ ...rest, title: `Nummer ${index}`, from: `${10 + index}:00`, to: `${11 + index}:00` });
  });

test("what does not fit in a day is counted, and what is left is of the whole day", () => {
  const [day] = layOut(planPoster(busy(8), [], TODAY), { ...tightest, lines: 4 });
  expect(day?.rows.map(({ activity }) => activity?.title)).toEqual(["Nummer 0", "Nummer 2", "Nummer 4", "Nummer 6"]);
  expect(day?.rest).toBe(4);
});

test("days share the room that there is, and a day that needs less leaves it to the others", () => {
  const week = planPoster([...busy(8), sunday, monday, { ...monday, id: "another" }], [], TODAY);
  expect(layOut(week, { ...tightest, lines: 7 }).map(({ rows, rest }) => [rows.length, rest])).toEqual([[4, 4], [1, 0], [2, 0]]);
});

test("what is full or not on goes first", () => {
  const rows = [...busy(3, { status: "full" }), ...busy(2)];
  const [day] = layOut(planPoster(rows, [], TODAY), { ...tightest, lines: 2 });
  expect(day?.rows.map(({ activity }) => activity?.status)).toEqual(["planned", "planned"]);
  expect(day?.rest).toBe(3);
});

test("empty days and open doors stand on a quiet poster, and not on a full one", () => {
  const week = planPoster([sunday], [theepot], TODAY);
  expect(layOut(week, roomy).map(({ rows }) => rows.length)).toEqual([0, 1, 1, 0, 0, 0, 1]);
  expect(layOut(week, tightest).map(({ day }) => day)).toEqual(["2026-11-22"]);
});

test("a door that opens just this once stays on a full poster too", () => {
  const christmas = buildPlace({ ...theepot, areaCodes: [], openingHours: [], specialOpen: [{ date: "2026-11-26", from: "13:00", to: "17:00", text: "Er is soep." }] });
  const [day] = layOut(planPoster([], [christmas], TODAY), tightest);
  expect([day?.day, day?.rows[0]?.special]).toEqual(["2026-11-26", "Er is soep."]);
});

test("from one layout to the next a poster never says more, and letters never grow", () => {
  const week = planPoster([...busy(9), monday, sunday], [theepot], TODAY);
  const said = POSTER_LAYOUTS.map((layout) => layOut(week, layout).flatMap(({ rows }) => rows).length);
  const sizes = POSTER_LAYOUTS.map(({ size }) => size);
  expect(said).toEqual(said.toSorted((one, other) => other - one));
  expect(sizes).toEqual(sizes.toSorted((one, other) => other - one));
  expect(Math.min(...sizes)).toBe(14);
});
