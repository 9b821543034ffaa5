import { expect, test } from "vitest";

import { buildActivity } from "../fixtures/build-activity.ts";
import { buildPlace } from "../fixtures/build-place.ts";
import { toWallTime } from "./amsterdam-time.ts";
import { findOpenSpans } from "./open-spans.ts";
import type { OpeningHours } from "./place.ts";

type Wish = Parameters<typeof buildPlace>[0];

/** Tuesday and Friday from ten to four, of a place that keeps its hours on every feast unless a test says otherwise. */
const usual: OpeningHours = { days: ["TU", "FR"], from: "10:00", to: "16:00" };
const TUESDAY = "2026-11-24";
const closure = { closures: [{ from: "2026-11-23", to: "2026-11-25" }] };
const special = (from: string, to: string) => ({ specialOpen: [{ date: TUESDAY, from, to }] });

test.each<[why: string, wish: Wish, day: string, spans: string[]]>([
  ["the weekly hours", {}, TUESDAY, ["10:00–16:00 hours"]],
  ["no hours on this weekday", {}, "2026-11-25", []],
  ["how you come in is said of the slot", { entry: "walk_in", openingHours: [{ ...usual, entry: "appointment" }] }, TUESDAY, ["10:00–16:00 hours appointment"]],
  ["or else of the place", { entry: "call_first" }, TUESDAY, ["10:00–16:00 hours call_first"]],
  ["two slots, a note", { openingHours: [{ ...usual, from: "19:00", to: "21:00", note: "Stil." }, usual] }, TUESDAY, ["10:00–16:00 hours", "19:00–21:00 hours Stil."]],
  ["slots that touch or overlap are one", { openingHours: [usual, { ...usual, from: "16:00", to: "18:00" }, { ...usual, from: "09:00", to: "11:00" }] }, TUESDAY, ["09:00–18:00 hours"]],
  ["unless they say another thing", { openingHours: [usual, { ...usual, from: "16:00", to: "18:00", entry: "appointment" }] }, TUESDAY, ["10:00–16:00 hours", "16:00–18:00 hours appointment"]],
  ["until midnight", { openingHours: [{ ...usual, from: "22:00", to: "24:00" }] }, TUESDAY, ["22:00–00:00 hours"]],
  ["past midnight, by the day on which it begins", { openingHours: [{ ...usual, from: "22:00", to: "02:00" }] }, TUESDAY, ["22:00–02:00 hours"]],
  ["a closure", closure, TUESDAY, []],
  ["a special opening beats a closure", { ...closure, ...special("12:00", "14:00") }, TUESDAY, ["12:00–14:00 special"]],
  ["a special opening on an ordinary day makes the hours beside it doubtful", special("12:00", "14:00"), TUESDAY, ["10:00–12:00 hours?", "12:00–14:00 special", "14:00–16:00 hours?"]],
  ["it takes their place where they say the same", special("09:00", "17:00"), TUESDAY, ["09:00–17:00 special"]],
  ["a morning more", special("08:00", "09:00"), TUESDAY, ["08:00–09:00 special", "10:00–16:00 hours?"]],
  ["an evening more", special("19:00", "21:00"), TUESDAY, ["10:00–16:00 hours?", "19:00–21:00 special"]],
  ["special openings on another day change nothing", special("12:00", "14:00"), "2026-11-27", ["10:00–16:00 hours"]],
  ["shut on a feast", { publicHolidays: "closed" }, "2026-12-25", []],
  ["open on every feast", { publicHolidays: "open" }, "2026-12-25", ["10:00–16:00 hours"]],
  ["open on some feasts", { publicHolidays: "open_some" }, "2026-12-25", ["10:00–16:00 hours?"]],
  ["nobody said about feasts", { publicHolidays: undefined }, "2026-12-25", ["10:00–16:00 hours?"]],
  ["shut on feasts, but is this one for everybody?", { publicHolidays: "closed" }, "2026-04-03", ["10:00–16:00 hours?"]],
  ["a special opening beats a feast", { publicHolidays: "closed", specialOpen: [{ date: "2026-12-25", from: "11:00", to: "12:00" }] }, "2026-12-25", ["11:00–12:00 special"]],
  ["shut in the school holidays of the region", { schoolHolidays: "closed", vakantieregio: "noord" }, "2026-10-13", []],
  ["not in those of another", { schoolHolidays: "closed", vakantieregio: "midden" }, "2026-10-13", ["10:00–16:00 hours"]],
  ["of which region?", { schoolHolidays: "closed" }, "2026-10-13", ["10:00–16:00 hours?"]],
  ["open less in school holidays", { schoolHolidays: "limited", vakantieregio: "noord" }, "2026-10-13", ["10:00–16:00 hours?"]],
  ["nobody said about school holidays", { vakantieregio: "noord" }, "2026-10-13", ["10:00–16:00 hours"]],
  ["a feast in a school holiday: the stricter rule holds", { publicHolidays: "open", schoolHolidays: "closed", vakantieregio: "noord" }, "2026-12-25", []],
  ["paused, even on a special day", { status: "paused", ...special("12:00", "14:00") }, TUESDAY, []],
  ["stopped", { status: "closed" }, TUESDAY, []],
  ["opens soon", { status: "opening_soon" }, TUESDAY, []],
  ["opens soon, and this is the first day", { status: "opening_soon", ...special("12:00", "14:00") }, TUESDAY, ["12:00–14:00 special"]],
  ["a season", { status: "season" }, TUESDAY, ["10:00–16:00 hours"]],
  ["moved, and listed at its new door", { status: "moved" }, TUESDAY, ["10:00–16:00 hours"]],
  ["moved to another listing", { status: "moved", movedTo: buildPlace().id }, TUESDAY, []],
  ["temporary, on its last day", { status: "temporary", temporaryUntil: TUESDAY }, TUESDAY, ["10:00–16:00 hours"]],
  ["temporary, the week after", { status: "temporary", temporaryUntil: TUESDAY }, "2026-12-01", []],
])("%s", (_why, wish, day, spans) => {
  expect(tell({ publicHolidays: "open", openingHours: [usual], ...wish }, day, day)).toEqual(spans);
});

test.each<[why: string, activity: Parameters<typeof buildActivity>[0], wish: Wish, spans: string[]]>([
  ["an activity opens the door", {}, {}, ["10:00–12:00 activity walk_in"]],
  ["within the hours it adds nothing", {}, { openingHours: [usual], entry: "walk_in" }, ["10:00–16:00 hours walk_in"]],
  ["unless nobody said how to come in then", {}, { openingHours: [usual] }, ["10:00–12:00 activity walk_in", "10:00–16:00 hours"]],
  ["beside them it does", { schedule: { from: "15:00", to: "18:00" } }, { openingHours: [usual] }, ["10:00–16:00 hours", "15:00–18:00 activity walk_in"]],
  ["walk in, within hours by appointment", {}, { openingHours: [{ ...usual, entry: "appointment" }] }, ["10:00–12:00 activity walk_in", "10:00–16:00 hours appointment"]],
  ["by appointment, within hours to walk in", { entry: "appointment" }, { openingHours: [usual] }, ["10:00–16:00 hours"]],
  ["sure, within doubtful hours", {}, { openingHours: [{ ...usual, entry: "walk_in" }], ...special("19:00", "20:00") }, ["10:00–12:00 activity walk_in", "10:00–16:00 hours? walk_in", "19:00–20:00 special"]],
  ["full: nobody can come in", { status: "full" }, {}, []],
  ["cancelled", { status: "cancelled" }, {}, []],
  ["in a closure that it ignores", { exceptions: { ignoreClosures: true } }, { openingHours: [usual], ...closure }, ["10:00–12:00 activity walk_in"]],
  ["an extra date, with its reason", { exceptions: { extraDates: [{ date: TUESDAY, from: "20:00", to: "22:00", text: "Film." }] } }, {}, ["10:00–12:00 activity walk_in", "20:00–22:00 activity walk_in Film."]],
])("%s", (_why, activity, wish, spans) => {
  expect(tell({ publicHolidays: "open", ...wish, activities: [buildActivity(activity)] }, TUESDAY, TUESDAY)).toEqual(spans);
});

test.each([
  ["2026-03-28", "2026-03-29T03:00:00.000Z", 6, "summer time comes"],
  ["2026-10-24", "2026-10-25T04:00:00.000Z", 8, "winter time comes"],
  ["2026-11-21", "2026-11-22T04:00:00.000Z", 7, "nothing happens"],
])("a night from %s until 05:00 ends at %s, after %d hours, when %s", (day, endsAt, hours) => {
  const [span] = findOpenSpans(buildPlace({ openingHours: [{ days: ["SA"], from: "22:00", to: "05:00" }] }), day, day);

  expect(span?.endsAt).toBe(endsAt);
  expect((Date.parse(span?.endsAt ?? "") - Date.parse(span?.startsAt ?? "")) / 3_600_000).toBe(hours);
});

test("a week is told in order, from its first day up to and including its last", () => {
  expect(tell({ openingHours: [usual] }, "2026-11-20", "2026-11-27")).toEqual(["10:00–16:00 hours", "10:00–16:00 hours", "10:00–16:00 hours"]);
  expect(tell({ openingHours: [usual] }, "2026-11-28", "2026-11-27")).toEqual([]);
});

/** "10:00–16:00 hours? walk_in note": a question mark where it is only probable. */
function tell(wish: Wish, from: string, to: string): string[] {
  return findOpenSpans(buildPlace(wish), from, to).map(({ startsAt, endsAt, kind, certainty, entry, note }) =>
    [`${clock(startsAt)}–${clock(endsAt)}`, kind + (certainty === "sure" ? "" : "?"), entry, note].filter((word) => word !== undefined).join(" "),
  );
}

function clock(instant: string): string {
  return toWallTime(Date.parse(instant)).time;
}
