import { expect, test } from "vitest";

import taxonomy from "../../data/taxonomy.json" with { type: "json" };
import {
  AccessFeature, AccessValue, ActivityCategory, EntryMode, Facility, NeedKind, PlaceStatus, PlaceType, RunBy, WelcomeTag,
} from "./taxonomy.ts";

const idsOf = (words: readonly { id: string }[]) => words.map(({ id }) => id).toSorted();

test.each([
  { list: "placeTypes", ids: idsOf(taxonomy.placeTypes), values: PlaceType.options },
  { list: "activityCategories", ids: idsOf(taxonomy.activityCategories), values: ActivityCategory.options },
  { list: "access", ids: idsOf(taxonomy.access), values: AccessFeature.options },
  { list: "accessValues", ids: taxonomy.accessValues.toSorted(), values: AccessValue.options },
  { list: "facilities", ids: idsOf(taxonomy.facilities), values: Facility.options },
  { list: "welcome", ids: idsOf(taxonomy.welcome), values: WelcomeTag.options },
  { list: "needs", ids: idsOf(taxonomy.needs), values: NeedKind.options },
  { list: "runBy", ids: idsOf(taxonomy.runBy), values: RunBy.options },
  { list: "entry", ids: idsOf(taxonomy.entry), values: EntryMode.options },
  { list: "status", ids: idsOf(taxonomy.status), values: PlaceStatus.options },
])("$list in taxonomy.json and in code name the same things", ({ ids, values }) => {
  expect(ids).toEqual([...values].toSorted());
});
