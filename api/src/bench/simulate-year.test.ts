import { expect, test } from "vitest";

import { simulateYear } from "./simulate-year.ts";

test.each([
  { answering: 0.7, atMostOver90: 0.05 },
  { answering: 0.4, atMostOver90: 0.15 },
])("a year of fifty places, of whose questions $answering are answered, stays fresh enough", { timeout: 120_000 }, async ({ answering, atMostOver90 }) => {
  const year = await simulateYear(50, answering);

  expect(Math.abs(year.answeredWithin14Days - answering)).toBeLessThan(0.15);
  expect(year.medianAge).toBeLessThanOrEqual(45);
  expect(year.shareOver90).toBeLessThan(atMostOver90);
  expect(year.mostQuestionsPerPlacePerMonth).toBe(1);
  expect(year.mailsPerPlacePerMonth).toBeLessThan(2.5);
  expect(year.callsPer1000PlacesPerMonth).toBeGreaterThan(0);
});
