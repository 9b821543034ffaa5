import { toDayNumber } from "@schuifaan/shared/domain/calendar-day";
import type { Activity } from "@schuifaan/shared/domain/place";
import { buildActivity } from "@schuifaan/shared/fixtures/build-activity";
import { expect, test } from "vitest";

import { planFollow } from "./plan-follow.ts";

const today = toDayNumber("2026-11-21");
const weekly = { freq: "WEEKLY", interval: 1, dtStart: "2026-01-07", from: "10:00", to: "12:00", byDay: ["WE"] } satisfies Activity["schedule"];
const later = { ...weekly, from: "13:00", to: "15:00" };
const build = (id: string, given: Partial<Activity> = {}): Activity => ({ ...buildActivity({ id, title: id }), schedule: weekly, ...given });
const many = (count: number) => Array.from({ length: count }, (_, number) => build(`cal-${number}`));

test("what the calendar has and the place has not is added; what the place has of itself stays", () => {
  const plan = planFollow({ activities: [build("eigen")], before: [], read: [build("cal-a")], today });

  expect(plan).toMatchObject({ added: [{ id: "cal-a" }], changed: [], gone: [], same: 0, isMuch: false });
  expect(plan.changes).toEqual([{ kind: "activity", activity: build("cal-a") }]);
});

test("nothing new is no change", () => {
  const plan = planFollow({ activities: [build("cal-a")], before: [build("cal-a")], read: [build("cal-a")], today });

  expect(plan).toMatchObject({ changes: [], same: 1 });
});

test("the times follow, also where a maker had typed others", () => {
  const plan = planFollow({ activities: [build("cal-a", { schedule: { ...weekly, from: "09:00" } })], before: [build("cal-a")], read: [build("cal-a", { schedule: later })], today });

  expect(plan.changes).toEqual([{ kind: "activity", activity: build("cal-a", { schedule: later }) }]);
});

test("words that nobody touched follow; what a maker said by hand stays, whatever the calendar says", () => {
  const before = build("cal-a", { title: "Koffie", category: "coffee", entry: "walk_in", costInEuros: 0, description: "Oud" });
  const byHand = { title: "Koffie met taart", category: "eat", entry: "sign_up", costInEuros: 2, maxPeople: 12, status: "full" } as const;
  const read = build("cal-a", { title: "Koffie!", category: "games", entry: "call_first", costInEuros: 1, description: "Nieuw", schedule: later });

  const plan = planFollow({ activities: [{ ...before, ...byHand }], before: [before], read: [read], today });

  expect(plan.changed).toEqual([{ before: { ...before, ...byHand }, after: { ...read, ...byHand, description: "Nieuw" } }]);
});

test("a price or a description that the calendar has no more is gone, unless a maker wrote it", () => {
  const before = build("cal-a", { costInEuros: 2, description: "Oud" });
  const { costInEuros: _price, description: _words, ...read } = before;

  const [untouched] = planFollow({ activities: [before], before: [before], read: [read], today }).changed;
  const [written] = planFollow({ activities: [{ ...before, description: "Van ons" }], before: [before], read: [read], today }).changed;

  expect([untouched?.after.costInEuros, untouched?.after.description]).toEqual([undefined, undefined]);
  expect([written?.after.costInEuros, written?.after.description]).toEqual([undefined, "Van ons"]);
});

test("days that a maker skipped or added by hand stay so, beside those of the calendar", () => {
  const { exceptions } = build("cal-a");
  const [ownExtra, theirExtra] = [{ date: "2026-12-04", from: "10:00", to: "12:00" }, { date: "2026-12-11", from: "10:00", to: "12:00" }];
  const before = build("cal-a", { exceptions: { ...exceptions, skipDates: ["2026-12-23"] } });
  const ours = build("cal-a", { exceptions: { ...exceptions, skipSchoolHolidays: true, skipDates: ["2026-12-02", "2026-12-23"], extraDates: [ownExtra] } });
  const read = build("cal-a", { exceptions: { ...exceptions, skipDates: ["2026-12-30"], extraDates: [theirExtra] } });

  const [change] = planFollow({ activities: [ours], before: [before], read: [read], today }).changed;

  expect(change?.after.exceptions).toEqual({ ...ours.exceptions, skipDates: ["2026-12-02", "2026-12-30"], extraDates: [theirExtra, ownExtra] });
});

test("what disappears from the calendar goes; what a maker took away stays away", () => {
  const plan = planFollow({ activities: [build("cal-a"), build("eigen")], before: [build("cal-a"), build("cal-b")], read: [build("cal-b")], today });

  expect(plan).toMatchObject({ added: [], changed: [], gone: [{ id: "cal-a" }], isMuch: false });
  expect(plan.changes).toEqual([{ kind: "activity_gone", id: "cal-a" }]);
});

test("followed again after a while: the maker's words stay, the times are the calendar's", () => {
  const plan = planFollow({ activities: [build("cal-a", { title: "Van ons" })], before: [], read: [build("cal-a", { schedule: later })], today });

  expect(plan.changes).toEqual([{ kind: "activity", activity: build("cal-a", { title: "Van ons", schedule: later }) }]);
});

test.each([[1, 1, false], [2, 2, true], [3, 2, false], [4, 3, true], [10, 5, false], [10, 6, true]])("of %i activities %i gone at once is much: %s", (living, lost, isMuch) => {
  const all = many(living);

  expect(planFollow({ activities: all, before: all, read: all.slice(lost), today }).isMuch).toBe(isMuch);
});

test("what is simply over does not count as lost", () => {
  const over = many(5).map((activity) => Object.assign(activity, { schedule: { ...weekly, freq: "ONCE" as const, dtStart: "2026-11-20" } }));

  expect(planFollow({ activities: over, before: over, read: [], today })).toMatchObject({ isMuch: false, gone: over });
});

test("more than forty changes at once is much", () => {
  expect(planFollow({ activities: [], before: [], read: many(40), today }).isMuch).toBe(false);
  expect(planFollow({ activities: [], before: [], read: many(41), today }).isMuch).toBe(true);
});
