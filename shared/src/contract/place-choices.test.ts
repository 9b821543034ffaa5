import { assert, constant, constantFrom, property, record, subarray } from "fast-check";
import { expect, test } from "vitest";

import { facetOf, isChosen, listChoices, type PlaceChoice, type PlaceChoices, toggleChoice } from "./place-choices.ts";

const some = <Id,>(...ids: readonly Id[]) => subarray([...ids], { minLength: 1 });
const choices = record(
  { when: some("now" as const, "today" as const), free: constant("yes" as const), category: some("coffee" as const, "eat" as const), language: some("pl", "ar") },
  { requiredKeys: [] },
);
const choice = constantFrom<PlaceChoice>(
  { field: "when", value: "now" }, { field: "free", value: "yes" }, { field: "category", value: "eat" }, { field: "type", value: "garden" },
);
const facetsOf = (chosen: PlaceChoices) => listChoices(chosen).map(facetOf).toSorted();

test("a choice made and taken back leaves what there was, and nothing empty behind", () => {
  assert(
    property(choices, choice, (before, toggled) => {
      const after = toggleChoice(before, toggled);
      expect(isChosen(after, toggled)).toBe(!isChosen(before, toggled));
      expect(facetsOf(toggleChoice(after, toggled))).toEqual(facetsOf(before));
      expect(Object.values(after).every((values) => values?.length !== 0)).toBe(true);
    }),
  );
});

test("the other choices stay", () => {
  assert(
    property(choices, choice, (before, toggled) => {
      const others = facetsOf(before).filter((facet) => facet !== facetOf(toggled));
      expect(facetsOf(toggleChoice(before, toggled)).filter((facet) => facet !== facetOf(toggled))).toEqual(others);
    }),
  );
});

test("every choice is listed by itself, as the facets name it", () => {
  const chosen: PlaceChoices = { runBy: ["residents"], when: ["now", "today"], free: "yes", access: ["toilet"], welcome: ["kids_ok"], entry: ["walk_in"] };
  expect(facetsOf(chosen)).toEqual(["access=toilet", "entry=walk_in", "free=yes", "runBy=residents", "welcome=kids_ok", "when=now", "when=today"]);
});
