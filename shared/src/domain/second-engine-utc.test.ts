import { expect, test, vi } from "vitest";

import { compareEngines, tellOwnClock } from "../fixtures/compare-engines.ts";

// Each test file runs in a process of its own, so the whole of this one lives in this time zone.
vi.stubEnv("TZ", "UTC");

test("with the process in UTC, two engines find the same occurrences of 10,000 rules", () => {
  const { occurrences, differences } = compareEngines(10_000, 2020);

  expect(tellOwnClock()).toBe("UTC 0 0");
  expect(differences).toEqual([]);
  expect(occurrences).toBeGreaterThan(100_000);
}, 240_000);
