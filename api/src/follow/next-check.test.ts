import * as fc from "fast-check";
import { expect, test } from "vitest";

import { nextCheckAt } from "./next-check.ts";

const MINUTE = 60_000;
const SIX_HOURS = 360 * MINUTE;
const instant = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 0, 1) });

test("the next time is within six hours, later than now, and always on the same minute", () => {
  fc.assert(fc.property(fc.string(), instant, instant, (place, now, other) => {
    const next = nextCheckAt(place, new Date(now)).getTime();

    expect(next - now).toBeGreaterThan(0);
    expect(next - now).toBeLessThanOrEqual(SIX_HOURS);
    expect(next % SIX_HOURS).toBe(nextCheckAt(place, new Date(other)).getTime() % SIX_HOURS);
  }));
});

test("places are spread: of a thousand hardly any minute has ten", () => {
  const minutes = new Map<number, number>();
  for (let place = 0; place < 1000; place++) {
    const minute = (nextCheckAt(`r-${place}`, new Date(0)).getTime() / MINUTE) % 360;
    minutes.set(minute, (minutes.get(minute) ?? 0) + 1);
  }

  expect(minutes.size).toBeGreaterThan(300);
  expect(Math.max(...minutes.values())).toBeLessThan(12);
});
