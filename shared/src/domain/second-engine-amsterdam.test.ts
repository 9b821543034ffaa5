import { expect, test, vi } from "vitest";

import { compareEngines, tellOwnClock } from "../fixtures/compare-engines.ts";

// Each test file runs in a process of its own, so the whole of this one lives in this time zone.
vi.stubEnv("TZ", "Europe/Amsterdam");

test("with the process in Europe/Amsterdam, two engines find the same occurrences of 10,000 rules", () => {
  const { occurrences, differences } = compareEngines(10_000, 2030);

  expect(tellOwnClock()).toBe("Europe/Amsterdam -60 -120");
  expect(differences).toEqual([]);
  expect(occurrences).toBeGreaterThan(100_000);
}, 240_000);
