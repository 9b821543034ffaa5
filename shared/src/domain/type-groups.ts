import type { PlaceType } from "./taxonomy.ts";

/** The five things people come for; every type of place belongs to exactly one (data/taxonomy.json, uiGroup). */
export const TYPE_GROUPS = {
  walk_in: [
    "living_room", "community_house", "district_house", "housing_room", "care_home_room", "sports_canteen",
    "library_spot", "faith_room", "youth_spot",
  ],
  eat: ["meal_place"],
  make: ["workshop", "swap_shop", "group"],
  outside: ["garden", "playground", "outdoor_spot", "mobile_spot"],
  ask: ["info_point"],
} as const satisfies Record<string, readonly PlaceType[]>;

export type TypeGroup = keyof typeof TYPE_GROUPS;

export const GROUP_NAMES = ["walk_in", "eat", "make", "outside", "ask"] as const satisfies readonly TypeGroup[];

/** Group by group. */
export const ALL_TYPES: readonly PlaceType[] = GROUP_NAMES.flatMap((group): readonly PlaceType[] => TYPE_GROUPS[group]);
