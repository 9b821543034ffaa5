import { expect, test } from "vitest";

import { buildActivity } from "../fixtures/build-activity.ts";
import { buildPlace } from "../fixtures/build-place.ts";
import { applyChange } from "./apply-change.ts";
import { Change } from "./change.ts";
import { takeBack } from "./take-back.ts";

const place = buildPlace({
  entrance: "De groene deur",
  activities: [buildActivity({ id: "samen" }), buildActivity({ id: "breien" })],
  closures: [{ from: "2026-12-25", to: "2026-12-26" }],
});
const apply = (before: typeof place, change: unknown) => applyChange(before, Change.parse(change), "2026-11-21");
const summary = { kind: "summary", summary: "Koffie en soep." };

test.each<[what: string, change: unknown, later: unknown]>([
  ["a door", { kind: "entrance", entrance: "De blauwe deur" }, summary],
  ["an activity that is gone", { kind: "activity_gone", id: "samen" }, { kind: "activity", activity: buildActivity({ id: "zingen" }) }],
  ["an activity that came", { kind: "activity", activity: buildActivity({ id: "zingen" }) }, { kind: "activity_gone", id: "breien" }],
  ["a day skipped", { kind: "skip_date", activity: "samen", date: "2026-12-03" }, { kind: "skip_date", activity: "samen", date: "2026-12-10" }],
  ["a day closed", { kind: "closure", closure: { from: "2026-12-31", to: "2027-01-01" } }, { kind: "closure_gone", from: "2026-12-25", to: "2026-12-26" }],
])("%s can be taken back; what came after stays", (_what, change, later) => {
  const after = apply(place, change);

  expect(takeBack(apply(after, later), place, after)).toEqual(apply(place, later));
});

test.each<[what: string, change: unknown, later: unknown]>([
  ["a door", { kind: "entrance", entrance: "De blauwe deur" }, { kind: "entrance", entrance: "De rode deur" }],
  ["hours", { kind: "hours", openingHours: [{ days: ["MO"], from: "09:00", to: "12:00" }] }, { kind: "hours", openingHours: [{ days: ["MO"], from: "09:00", to: "13:00" }] }],
  ["an activity", { kind: "activity", activity: buildActivity({ id: "samen", title: "Lunch" }) }, { kind: "activity_gone", id: "samen" }],
])("%s that changed again since cannot", (_what, change, later) => {
  const after = apply(place, change);

  expect(() => takeBack(apply(after, later), place, after)).toThrow(expect.objectContaining({ code: "changed-since" }));
});
