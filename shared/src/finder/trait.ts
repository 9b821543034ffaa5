import type { AccessFeature, ActivityCategory, EntryMode, Facility, PlaceType, WelcomeTag } from "../domain/taxonomy.ts";

/** Something that holds for a place or not, written as it would stand in a query: "category=eat", "access=toilet". */
export type Trait =
  | `category=${ActivityCategory}`
  | `type=${PlaceType}`
  | `entry=${EntryMode}`
  | `welcome=${WelcomeTag}`
  | `access=${AccessFeature}`
  | `facility=${Facility}`
  | `language=${string}`
  | "free=yes";
