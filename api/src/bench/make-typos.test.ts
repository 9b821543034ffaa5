import { findWordDistance } from "@schuifaan/shared/finder/word-distance";
import { createChances } from "@schuifaan/shared/fixtures/generate-chances";
import { expect, test } from "vitest";

import { makeTypos } from "./make-typos.ts";

test("a typo is one slip in a longer word, and two typos are two", () => {
  const chances = createChances(1);
  for (let round = 0; round < 500; round++) {
    for (const count of [1, 2]) {
      expect(findWordDistance(makeTypos("de blauwe theepot", count, chances), "de blauwe theepot", count)).toBeDefined();
    }
  }
  expect(makeTypos("de kop", 1, chances)).toBe("de kop");
});
