import * as fc from "fast-check";
import { expect, test } from "vitest";

import { addDays, daysBetween } from "./calendar-day.ts";
import { type AskedRound, askingDayOf, type UpkeepState, type UpkeepStep, upkeepStep } from "./upkeep-step.ts";

const asked = (askedOn: string, part: Partial<AskedRound> = {}): AskedRound => ({ askedOn, isAnswered: false, isReminded: false, isSecondAsked: false, ...part });
const silent: Partial<UpkeepState> = { last: asked("2026-09-05"), silentSince: "2026-09-05", lastConfirmed: "2026-08-06" };
const build = (part: Partial<UpkeepState>): UpkeepState => ({
  placeId: "r-01", status: "active", lastConfirmed: "2026-08-20", makers: 2, isAskedThere: true, last: undefined, silentSince: undefined, calledOn: undefined, ...part,
});

test.each<[why: string, step: UpkeepStep | undefined, day: string, state: Partial<UpkeepState>]>([
  ["nothing was asked yet this month", "ask", "2026-09-28", {}],
  ["it was confirmed 19 days ago", undefined, "2026-09-28", { lastConfirmed: "2026-09-09" }],
  ["it was confirmed 20 days ago", "ask", "2026-09-28", { lastConfirmed: "2026-09-08" }],
  ["it was asked this month already", undefined, "2026-09-28", { last: asked("2026-09-02", { isAnswered: true }) }],
  ["it was asked 24 days ago, in another month", undefined, "2026-09-24", { placeId: "r-04", last: asked("2026-08-31", { isAnswered: true }), lastConfirmed: "2026-08-31" }],
  ["it was asked 25 days ago", "ask", "2026-09-25", { placeId: "r-04", last: asked("2026-08-31", { isAnswered: true }), lastConfirmed: "2026-08-31" }],
  ["it was never confirmed", "ask", "2026-09-28", { lastConfirmed: undefined }],
  ["it was confirmed yesterday, but Christmas comes", "ask", "2026-12-07", { lastConfirmed: "2026-12-06", last: asked("2026-11-12", { isAnswered: true }) }],
  ["it was confirmed yesterday, and summer comes", "ask", "2026-05-28", { lastConfirmed: "2026-05-27" }],
  ["Christmas comes, and it was asked a week ago", undefined, "2026-12-07", { lastConfirmed: "2026-11-30", last: asked("2026-11-30", { isAnswered: true }) }],
  ["it stopped", undefined, "2026-09-28", { status: "closed" }],
  ["it moved", undefined, "2026-09-28", { status: "moved" }],
  ["it is shut for a while, and was asked last month", undefined, "2026-09-28", { status: "paused", last: asked("2026-08-10", { isAnswered: true }) }],
  ["it is shut for a while, and was asked eight weeks ago", "ask", "2026-09-28", { status: "paused", last: asked("2026-08-03", { isAnswered: true }) }],
  ["13 days without an answer", undefined, "2026-09-18", silent],
  ["14 days without an answer", "remind", "2026-09-19", silent],
  ["20 days, reminded", undefined, "2026-09-25", { ...silent, last: asked("2026-09-05", { isReminded: true }) }],
  ["21 days", "ask_second", "2026-09-26", { ...silent, last: asked("2026-09-05", { isReminded: true }) }],
  ["21 days, and there is no second", "remind", "2026-09-26", { ...silent, makers: 1 }],
  ["the mail came back: the second at once", "ask_second", "2026-09-06", { ...silent, makers: 1, isAskedThere: false }],
  ["29 days, everybody asked", undefined, "2026-10-04", { ...silent, placeId: "late", last: asked("2026-09-05", { isReminded: true, isSecondAsked: true }) }],
  ["30 days", "call", "2026-10-05", { ...silent, last: asked("2026-09-05", { isReminded: true, isSecondAsked: true }) }],
  ["30 days, and the server was away all the time", "call", "2026-10-05", silent],
  ["they answered", undefined, "2026-09-27", { last: asked("2026-09-05", { isAnswered: true }), lastConfirmed: "2026-09-07" }],
  ["a call is out: no reminder of the next question", undefined, "2026-10-24", { last: asked("2026-10-09"), silentSince: "2026-09-05", calledOn: "2026-10-05" }],
  ["a call had no result: again after 30 days", "call", "2026-11-04", { last: asked("2026-10-09"), silentSince: "2026-09-05", calledOn: "2026-10-05" }],
  ["no maker, 44 days old", undefined, "2026-09-28", { makers: 0, lastConfirmed: "2026-08-15" }],
  ["no maker, 45 days old", "call", "2026-09-28", { makers: 0, lastConfirmed: "2026-08-14" }],
  ["no maker, never confirmed", "call", "2026-09-28", { makers: 0, lastConfirmed: undefined }],
  ["no maker, called last month", undefined, "2026-09-28", { makers: 0, lastConfirmed: undefined, calledOn: "2026-08-28" }],
])("%s: %s on %s", (_, step, day, state) => {
  expect(upkeepStep(build(state), day)).toBe(step);
});

/** Lives a place through `days` days: each day every step that is due is done, and `answers` says on which days somebody answers. */
function live(placeId: string, days: number, answers: (day: number) => boolean) {
  const steps: { day: string; step: UpkeepStep }[] = [];
  let state = build({ placeId, lastConfirmed: "2026-01-01" });
  for (let index = 0; index < days; index += 1) {
    const day = addDays("2026-01-02", index);
    for (let step = upkeepStep(state, day); step !== undefined; step = upkeepStep(state, day)) {
      steps.push({ day, step });
      state = after(state, step, day);
    }
    if (answers(index)) state = { ...state, lastConfirmed: day, silentSince: undefined, last: state.last && { ...state.last, isAnswered: true } };
  }
  return steps;
}

function after(state: UpkeepState, step: UpkeepStep, day: string): UpkeepState {
  if (step === "ask") return { ...state, last: asked(day), silentSince: state.silentSince ?? day };
  if (step === "call") return { ...state, calledOn: day };
  return { ...state, last: state.last && { ...state.last, ...(step === "remind" ? { isReminded: true } : { isSecondAsked: true }) } };
}

const answering = fc.array(fc.nat({ max: 799 }), { maxLength: 40 });

test("whatever is answered when: one question a month at most, always asked again, a call at most every 30 days", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 2, maxLength: 12 }), answering, (placeId, answered) => {
      const steps = live(placeId, 800, (day) => answered.includes(day));
      const asks = steps.filter(({ step }) => step === "ask").map(({ day }) => day);
      const calls = steps.filter(({ step }) => step === "call").map(({ day }) => day);

      expect(new Set(asks.map((day) => day.slice(0, 7))).size).toBe(asks.length);
      const heard = [...asks, ...answered.map((day) => addDays("2026-01-02", day))].toSorted();
      for (const [index, day] of heard.entries()) expect(daysBetween(heard[index - 1] ?? "2026-01-02", day)).toBeLessThanOrEqual(62);
      for (const [index, day] of calls.entries()) expect(daysBetween(calls[index - 1] ?? "2025-11-01", day)).toBeGreaterThanOrEqual(30);
      expect(asks.filter((day) => day.slice(5, 7) === "12" && day.slice(8) > "14")).toEqual([]);
      expect(asks.some((day) => day.startsWith("2026-12"))).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test("who never answers is asked, reminded, asked by the other and rung, in that order; then only asked and rung", () => {
  const steps = live("r-01", 120, () => false).map(({ step }) => step);

  expect(steps.slice(0, 4)).toEqual(["ask", "remind", "ask_second", "call"]);
  expect(new Set(steps.slice(4))).toEqual(new Set(["ask", "call"]));
});

test("the places are spread over the month, on a steady day", () => {
  const counts = new Map<string, number>();
  for (let index = 0; index < 2800; index += 1) {
    const day = askingDayOf(`plek-${index}`, "2026-09");
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }

  expect(counts.size).toBe(28);
  expect(Math.max(...counts.values())).toBeLessThan(160);
  expect(askingDayOf("plek-1", "2026-09").slice(8)).toBe(askingDayOf("plek-1", "2027-02").slice(8));
});
