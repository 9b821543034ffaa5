import * as fc from "fast-check";
import { expect, test } from "vitest";

import { buildActivity } from "../fixtures/build-activity.ts";
import { buildPlace } from "../fixtures/build-place.ts";
import { applyChange } from "./apply-change.ts";
import type { Change } from "./change.ts";
import { differencesBetween } from "./differences-between.ts";

const TODAY = "2026-11-21";
const place = buildPlace({ entrance: "De blauwe deur", activities: [buildActivity({ id: "koffie" })] });
const CHANGES: readonly Change[] = [
  { kind: "entrance", entrance: "De groene deur" },
  { kind: "name", name: "De Rode Kan" },
  { kind: "cost", cost: { kind: "small", amountInEuros: 1.5 } },
  { kind: "closure", closure: { from: "2026-12-24", to: "2027-01-03" } },
  { kind: "paused", note: "We verven." },
  { kind: "stopped" },
  { kind: "activity", activity: buildActivity({ id: "soep", title: "Soep" }) },
  { kind: "activity_gone", id: "koffie" },
  { kind: "contact", contact: { phone: "010 123 45 67" } },
];

function sorted(pairs: unknown[]): string[] {
  return pairs.map((pair) => JSON.stringify(pair)).toSorted();
}

test("a place does not differ from itself", () => {
  expect(differencesBetween(place, place)).toEqual([]);
});

test.each(CHANGES.map((change) => [change.kind, change] as const))("tells one change (%s) as one difference", (_, change) => {
  expect(differencesBetween(place, applyChange(place, change, TODAY))).toHaveLength(1);
});

test("tells what was and what became; what is gone has only been, what is new has not", () => {
  const changed = applyChange(place, { kind: "entrance", entrance: "De groene deur" }, TODAY);
  const bare = applyChange(changed, { kind: "activity_gone", id: "koffie" }, TODAY);

  expect(differencesBetween(place, changed)).toMatchObject([{ before: { entrance: "De blauwe deur" }, after: { entrance: "De groene deur" } }]);
  expect(differencesBetween(changed, bare)).toMatchObject([{ kind: "activity", before: { activity: { id: "koffie" } }, after: undefined }]);
});

test("backwards is the same, the other way round", () => {
  fc.assert(
    fc.property(fc.subarray([...CHANGES]), (changes) => {
      const after = changes.reduce((known, change) => applyChange(known, change, TODAY), place);
      const forth = differencesBetween(place, after).map((difference) => [difference.before, difference.after]);
      const back = differencesBetween(after, place).map((difference) => [difference.after, difference.before]);

      expect(sorted(back)).toEqual(sorted(forth));
    }),
  );
});
