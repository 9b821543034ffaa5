import * as fc from "fast-check";
import { expect, test } from "vitest";

import { selectFirst } from "./select-first.ts";

const byNumber = (one: number, other: number) => one - other;

test("the first of many are the same as after sorting all", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 200, size: "max" }), fc.integer({ min: 1, max: 20 }), (numbers, count) => {
      expect(selectFirst(numbers, count, byNumber)).toEqual(numbers.toSorted(byNumber).slice(0, count));
    }),
  );
});
