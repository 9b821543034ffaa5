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
