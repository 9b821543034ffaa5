import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { buildActivity } from "../fixtures/build-activity.ts";
import { buildPlace } from "../fixtures/build-place.ts";
import { randomChange } from "../fixtures/random-change.ts";
import { randomPlaceOnDay } from "../fixtures/random-place.ts";
import { applyChange } from "./apply-change.ts";
import { Change } from "./change.ts";
import { ChangeRefused } from "./change-refused.ts";
import { isSame } from "./is-same.ts";
import { Place } from "./place.ts";
import { takeBack } from "./take-back.ts";

const today = "2026-11-21";
const samen = buildActivity({ id: "samen", title: "Samen eten" });
const breien = buildActivity({ id: "breien", title: "Breien" });
const huiskamer = buildPlace({
  name: "De Lange Tafel", entrance: "De groene deur", route: "Achterom", statusNote: "Er hangt een bord", temporaryUntil: undefined,
  openingHoursText: "meestal 's ochtends", firstVisit: { text: "Schuif aan.", hostFirstName: "Roza", hostWhen: "dinsdag" },
  activities: [samen, breien], needs: [{ id: "n1", kind: "hands", text: "Iemand die kookt", until: "2026-12-01" }],
  closures: [{ from: "2026-12-25", to: "2026-12-26" }], specialOpen: [{ date: "2026-12-31", from: "10:00", to: "12:00" }],
});
const hours = [{ days: ["WE" as const], from: "10:00", to: "12:00" }];

test.each<[change: unknown, becomes: Partial<Record<keyof Place, unknown>>]>([
  [{ kind: "hours", openingHours: hours }, { openingHours: hours, openingHoursText: undefined }],
  [{ kind: "entrance", entrance: "De blauwe deur" }, { entrance: "De blauwe deur", route: "Achterom" }],
  [{ kind: "entrance", entrance: "De blauwe deur", route: "" }, { entrance: "De blauwe deur", route: undefined }],
  [{ kind: "host", hostFirstName: "Henk", hasConsent: true }, { firstVisit: { text: "Schuif aan.", hostFirstName: "Henk" } }],
  [{ kind: "host", hasConsent: false }, { firstVisit: { text: "Schuif aan." } }],
  [{ kind: "first_visit", text: "Kom maar." }, { firstVisit: { text: "Kom maar.", hostFirstName: "Roza", hostWhen: "dinsdag" } }],
  [{ kind: "activity", activity: { ...samen, title: "Lunch" } }, { activities: [{ ...samen, title: "Lunch" }, breien] }],
  [{ kind: "activity_gone", id: "samen" }, { activities: [breien] }],
  [{ kind: "skip_date", activity: "breien", date: "2026-12-24" }, { activities: [samen, { ...breien, exceptions: { ...breien.exceptions, skipDates: ["2026-12-24"] } }] }],
  [{ kind: "need", need: { id: "n2", kind: "stuff", text: "Een naaimachine" } }, { needs: [huiskamer.needs[0], { id: "n2", kind: "stuff", text: "Een naaimachine", until: "2027-01-20" }] }],
  [{ kind: "need", need: { id: "n1", kind: "hands", text: "Iemand die kookt", until: "2030-01-01" } }, { needs: [{ id: "n1", kind: "hands", text: "Iemand die kookt", until: "2027-01-20" }] }],
  [{ kind: "need_gone", id: "n1" }, { needs: [] }],
  [{ kind: "closure", closure: { from: "2026-12-01", to: "2026-12-02" } }, { closures: [{ from: "2026-12-01", to: "2026-12-02" }, { from: "2026-12-25", to: "2026-12-26" }] }],
  [{ kind: "closure_gone", from: "2026-12-25", to: "2026-12-26" }, { closures: [] }],
  [{ kind: "special_open_gone", date: "2026-12-31" }, { specialOpen: [] }],
  [{ kind: "holidays", publicHolidays: "closed" }, { publicHolidays: "closed", schoolHolidays: undefined }],
  [{ kind: "paused", note: "De vloer wordt gemaakt" }, { status: "paused", statusNote: "De vloer wordt gemaakt" }],
  [{ kind: "resumed" }, { status: "active", statusNote: undefined }],
  [{ kind: "name", name: "De Korte Tafel" }, { name: "De Korte Tafel", aliases: ["De Lange Tafel"] }],
  [{ kind: "address", address: { street: "Kade", houseNumber: "1" }, point: { lat: 52, lng: 5 } }, { address: { street: "Kade", houseNumber: "1" }, lat: 52, lng: 5, precision: "door" }],
  [{ kind: "address", address: { street: "Kade" } }, { address: { street: "Kade" }, lat: 51.91, lng: 4.44, precision: "street_area" }],
  [{ kind: "moved", note: "" }, { status: "moved", statusNote: undefined }],
  [{ kind: "stopped" }, { status: "closed", statusNote: undefined }],
])("%j", (change, becomes) => {
  expect(applyChange(huiskamer, Change.parse(change), today)).toEqual({ ...huiskamer, ...becomes });
});

test("a place that is only there for a while is so again when it opens again", () => {
  const house = buildPlace({ status: "paused", temporaryUntil: "2027-06-30" });

  expect(applyChange(house, { kind: "resumed" }, today).status).toBe("temporary");
});

test("where nothing else is told of the first visit, it goes with the name of the host", () => {
  const named = applyChange(buildPlace(), Change.parse({ kind: "host", hostFirstName: "Henk", hasConsent: true }), today);

  expect(named.firstVisit).toEqual({ text: "", hostFirstName: "Henk" });
  expect(applyChange(named, { kind: "host", hasConsent: false }, today).firstVisit).toBeUndefined();
});

test.each<[change: unknown, code: string]>([
  [{ kind: "host", hostFirstName: "Henk", hasConsent: false }, "no-consent"],
  [{ kind: "activity_gone", id: "zingen" }, "gone"],
  [{ kind: "skip_date", activity: "zingen", date: "2026-12-24" }, "gone"],
  [{ kind: "need_gone", id: "n9" }, "gone"],
  [{ kind: "closure_gone", from: "2026-12-25", to: "2026-12-27" }, "gone"],
  [{ kind: "special_open_gone", date: "2026-12-30" }, "gone"],
])("%j does not fit: %s", (change, code) => {
  expect(() => applyChange(huiskamer, Change.parse(change), today)).toThrow(expect.objectContaining({ code }));
});

describe("any change of any place", () => {
  const fitting = fc
    .tuple(randomPlaceOnDay, randomChange)
    .map(([{ place, day }, change]) => ({ place, day, change, changed: tryChange(place, change, day) }))
    .filter((tried): tried is typeof tried & { changed: Place } => tried.changed !== undefined);

  test("makes a place, or is refused", () => {
    fc.assert(fc.property(fitting, ({ changed }) => {
      expect(Place.safeParse(changed).error).toBeUndefined();
    }));
  });

  test("asked twice makes the same as asked once", () => {
    const twice = fitting.filter(({ change }) => !change.kind.endsWith("_gone"));
    fc.assert(fc.property(twice, ({ changed, change, day }) => {
      expect(isSame(applyChange(changed, change, day), changed)).toBe(true);
    }));
  });

  test("taken back leaves what was", () => {
    fc.assert(fc.property(fitting, ({ place, changed }) => {
      expect(isSame(takeBack(changed, place, changed), place)).toBe(true);
    }));
  });

  test("taken back after another of something else leaves that other alone, and else is refused", () => {
    const taken = fc
      .tuple(fitting, randomChange)
      .map(([{ place, changed, day }, later]) => ({ place, changed, today: tryChange(changed, later, day) }))
      .map(({ place, changed, today: now }) => ({ place, changed, now, left: now && tryWork(() => Place.parse(takeBack(now, place, changed))) }))
      .filter(({ left }) => left !== undefined);
    fc.assert(fc.property(taken, ({ place, changed, now, left }) => {
      const untouched = Object.keys(Place.shape).filter((field) => isSame(pick(place, field), pick(changed, field)));
      expect(untouched.filter((field) => !isSame(pick(left, field), pick(now, field)))).toEqual([]);
    }));
  });
});

function tryChange(place: Place, change: Change, day: string): Place | undefined {
  return tryWork(() => applyChange(place, change, day));
}

function tryWork<Answer>(work: () => Answer): Answer | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof ChangeRefused) return undefined;
    throw error;
  }
}

function pick(place: object | undefined, field: string): unknown {
  return new Map(Object.entries(place ?? {})).get(field);
}
