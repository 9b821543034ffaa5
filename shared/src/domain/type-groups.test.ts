import { expect, test } from "vitest";

import taxonomy from "../../data/taxonomy.json" with { type: "json" };
import { PlaceType } from "./taxonomy.ts";
import { ALL_TYPES, TYPE_GROUPS } from "./type-groups.ts";

test("every type of place belongs to exactly one group", () => {
  expect(ALL_TYPES.toSorted()).toEqual(PlaceType.options.toSorted());
});

test("the groups are those of the taxonomy", () => {
  const groupOf = Object.entries(TYPE_GROUPS).flatMap(([group, types]) => types.map((type) => [type, group]));

  expect(Object.fromEntries(groupOf)).toEqual(Object.fromEntries(taxonomy.placeTypes.map(({ id, uiGroup }) => [id, uiGroup])));
});
