import { expect, test } from "vitest";

import { trustIn } from "./trust-in.ts";

test.each<[lastConfirmed: string | undefined, trust: string, why: string]>([
  ["2026-11-21", "checked", "today"],
  ["2026-12-01", "checked", "by a clock that runs ahead"],
  ["2026-10-07", "checked", "45 days ago"],
  ["2026-10-06", "aging", "46 days ago"],
  ["2026-08-23", "aging", "90 days ago"],
  ["2026-08-22", "call", "91 days ago"],
  ["2026-05-25", "call", "180 days ago"],
  ["2026-05-24", "stale", "181 days ago"],
  [undefined, "stale", "never"],
])("what was confirmed on %s is %s: %s", (lastConfirmed, trust) => {
  expect(trustIn(lastConfirmed, "2026-11-21")).toBe(trust);
});

test.each([
  ["2026-11-20", "call", "a tip, however fresh"],
  ["2026-05-24", "stale", "an old tip"],
])("what a resident told on %s is %s: %s", (told, trust) => {
  expect(trustIn(told, "2026-11-21", { confirmedBy: "resident_tip" })).toBe(trust);
  expect(trustIn("2026-11-20", "2026-11-21", { confirmedBy: "volunteer" })).toBe("checked");
});

test.each([
  ["2026-11-20", "call", "fresh"],
  ["2026-09-01", "call", "aging"],
  ["2026-05-24", "stale", "old"],
])("what two people found otherwise, confirmed on %s, is %s: it was %s", (lastConfirmed, trust) => {
  expect(trustIn(lastConfirmed, "2026-11-21", { isDoubted: true })).toBe(trust);
});
