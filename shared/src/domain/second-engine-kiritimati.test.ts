import { expect, test, vi } from "vitest";

import { compareEngines, tellOwnClock } from "../fixtures/compare-engines.ts";

// Each test file runs in a process of its own, so the whole of this one lives in this time zone.
vi.stubEnv("TZ", "Pacific/Kiritimati");

test("with the process in Pacific/Kiritimati, two engines find the same occurrences of 10,000 rules", () => {
  const { occurrences, differences } = compareEngines(10_000, 2040);

  expect(tellOwnClock()).toBe("Pacific/Kiritimati -840 -840");
  expect(differences).toEqual([]);
  expect(occurrences).toBeGreaterThan(100_000);
}, 240_000);
