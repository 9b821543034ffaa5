import { expect, test } from "vitest";

import { buildActivity } from "../fixtures/build-activity.ts";
import { buildPlace } from "../fixtures/build-place.ts";
import { DEMO_PLACES } from "../fixtures/demo-places.ts";
import { answerOf } from "./answer-of.ts";
import { applyChange } from "./apply-change.ts";
import type { Change } from "./change.ts";

const TODAY = "2026-11-21";
const place = buildPlace({
  entrance: "De blauwe deur", cost: { kind: "small", amountInEuros: 1 }, activities: [buildActivity({ id: "soep", title: "Soep" })],
  needs: [{ id: "n1", kind: "hands", text: "Een kok" }], closures: [{ from: "2026-12-24", to: "2026-12-27" }],
});

test.each<[Change, Change | undefined]>([
  [{ kind: "entrance", entrance: "De groene deur" }, { kind: "entrance", entrance: "De blauwe deur" }],
  [{ kind: "cost", cost: { kind: "free", amountInEuros: 0 } }, { kind: "cost", cost: { kind: "small", amountInEuros: 1 } }],
  [{ kind: "activity_gone", id: "soep" }, { kind: "activity", activity: buildActivity({ id: "soep", title: "Soep" }) }],
  [{ kind: "skip_date", activity: "soep", date: "2026-12-25" }, { kind: "activity", activity: buildActivity({ id: "soep", title: "Soep" }) }],
  [{ kind: "activity", activity: buildActivity({ id: "nieuw" }) }, undefined],
  [{ kind: "need_gone", id: "n1" }, { kind: "need", need: { id: "n1", kind: "hands", text: "Een kok" } }],
  [{ kind: "closure_gone", from: "2026-12-24", to: "2026-12-27" }, { kind: "closure", closure: { from: "2026-12-24", to: "2026-12-27" } }],
  [{ kind: "closure", closure: { from: "2026-12-28", to: "2026-12-28" } }, undefined],
  [{ kind: "summary", summary: "Nieuw" }, undefined],
  [{ kind: "paused" }, { kind: "resumed" }],
])("%j: the place says %j", (change, answer) => {
  expect(answerOf(place, change)).toEqual(answer);
});

const WHOLE: readonly Change[] = [
  { kind: "hours", openingHours: [] }, { kind: "entrance", entrance: "x" }, { kind: "cost", cost: { kind: "free", amountInEuros: 0 } },
  { kind: "host", hasConsent: false }, { kind: "first_visit", text: "x" }, { kind: "summary", summary: "x" }, { kind: "holidays" },
  { kind: "welcome", welcome: [], languages: [] }, { kind: "access", access: {} }, { kind: "facilities", facilities: [] },
  { kind: "type", type: "garden" }, { kind: "address", address: {} }, { kind: "contact", contact: {} },
];

test("giving the answer of now once more changes nothing", () => {
  const demo = DEMO_PLACES.filter(({ openingHoursText }) => openingHoursText === undefined);
  const given = demo.flatMap((one) =>
    WHOLE.flatMap((change) => {
      const answer = answerOf(one, change);
      return answer === undefined ? [] : [{ before: one, after: applyChange(one, answer, TODAY) }];
    }),
  );

  expect(given.length).toBeGreaterThan(400);
  expect(given.map(({ after }) => after)).toEqual(given.map(({ before }) => before));
});
