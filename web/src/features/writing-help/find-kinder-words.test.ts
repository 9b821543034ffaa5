import hushed from "@schuifaan/shared/data/hushed-words.json";
import { expect, test } from "vitest";

import { findKinderWords } from "./find-kinder-words.ts";

test.each([
  ["Kom je ook? Er is koffie voor iedereen.", []],
  ["Voor Laaggeletterden en buren", ["Laaggeletterden"]],
  ["Een laagdrempelige inloop. Men dient te betalen, indien u kunt.", ["laagdrempelige", "indien", "dient te", "u", "Men"]],
  ["U bent welkom, uw kind ook. Het menu is nu klaar.", ["uw", "U"]],
])("%j: %j could be kinder", (text, words) => {
  expect(findKinderWords(text).map(({ word }) => word)).toEqual(words);
});

test("what takes the place of a word is never itself such a word", () => {
  const all = [...hushed.ages, "laagdrempelig", "participatie", "locatie", "cliënten", "dagbesteding"].flatMap((word) => findKinderWords(word));

  expect(all.length).toBeGreaterThan(5);
  expect(all.flatMap(({ instead }) => instead.flatMap(findKinderWords))).toEqual([]);
});

test("words that we never say ourselves have kinder ones", () => {
  const single = [...hushed.feelings.slice(0, 3), ...hushed.ages.slice(5, 8)];

  expect(single.map((word) => findKinderWords(word).length)).toEqual(single.map(() => 1));
});
