import { expect, test } from "vitest";

import { seasonQuestionFor } from "./season-question.ts";

const closed = (from: string, to: string) => ({ closures: [{ from, to }], specialOpen: [] });
const nothing = { closures: [], specialOpen: [] };

test.each([
  ["2026-05-04", "summer"],
  ["2026-10-31", "autumn"],
  ["2026-12-01", "christmas"],
  ["2026-11-21", undefined],
  ["2026-06-01", undefined],
])("on %s is asked: %s", (day, question) => {
  expect(seasonQuestionFor(nothing, day)).toBe(question);
});

test("who told of these weeks is not asked again; who told of others is", () => {
  expect(seasonQuestionFor(closed("2026-12-24", "2027-01-03"), "2026-12-01")).toBeUndefined();
  expect(seasonQuestionFor(closed("2026-07-01", "2026-08-01"), "2026-12-01")).toBe("christmas");
  expect(seasonQuestionFor({ closures: [], specialOpen: [{ date: "2026-12-25", from: "10:00", to: "12:00" }] }, "2026-12-01")).toBeUndefined();
});
