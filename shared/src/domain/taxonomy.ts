import { z } from "zod";

// The controlled vocabularies. Ids are English and stable; the words people read stand in web/text,
// the words people type stand in data/taxonomy.json, which a test keeps equal to these lists.

export const PlaceType = z.enum([
  "living_room", "community_house", "district_house", "housing_room", "care_home_room", "sports_canteen",
  "library_spot", "faith_room", "meal_place", "workshop", "swap_shop", "garden", "playground", "outdoor_spot",
  "mobile_spot", "group", "youth_spot", "info_point",
]);
export type PlaceType = z.infer<typeof PlaceType>;

export const RunBy = z.enum([
  "residents", "welfare_org", "municipality", "housing_corp", "care_org", "sports_club", "faith_org", "library",
  "entrepreneur", "mixed",
]);
export type RunBy = z.infer<typeof RunBy>;

export const EntryMode = z.enum(["walk_in", "call_first", "sign_up", "appointment"]);
export type EntryMode = z.infer<typeof EntryMode>;

export const PlaceStatus = z.enum(["active", "opening_soon", "temporary", "season", "paused", "moved", "closed"]);
export type PlaceStatus = z.infer<typeof PlaceStatus>;

export const ActivityCategory = z.enum([
  "coffee", "eat", "language", "games", "make", "move", "music", "garden", "repair", "help_papers", "digital",
  "kids_parents", "youth", "market", "outing", "talk", "learn", "energy", "neighbourhood",
]);
export type ActivityCategory = z.infer<typeof ActivityCategory>;

export const AccessFeature = z.enum([
  "step_free", "wheelchair", "lift", "accessible_toilet", "toilet", "disabled_parking", "transit_near",
  "hearing_loop", "quiet_room", "low_stimulus", "changing_table", "seats_with_back",
]);
export type AccessFeature = z.infer<typeof AccessFeature>;

/** Absent means unknown, and is shown as "we do not know yet": never as no. */
export const AccessValue = z.enum(["yes", "limited", "no"]);
export type AccessValue = z.infer<typeof AccessValue>;

export const Facility = z.enum([
  "wifi", "computer", "printer", "kitchen", "garden", "play_corner", "warm_room", "prayer_room", "bike_parking",
  "scooter_charging", "books", "rentable_room",
]);
export type Facility = z.infer<typeof Facility>;

export const WelcomeTag = z.enum([
  "everyone", "host_greets", "come_alone", "no_obligation", "no_registration", "call_first_ok", "walk_with_you",
  "new_faces_hour", "try_free", "kids_ok", "dogs_ok", "women_time", "men_time", "rainbow", "young_and_old",
  "no_alcohol", "veg_halal", "memory_friendly", "bring_someone",
]);
export type WelcomeTag = z.infer<typeof WelcomeTag>;

export const NeedKind = z.enum([
  "hands", "time_short", "skill", "stuff", "space", "money", "board", "transport", "language", "ideas",
]);
export type NeedKind = z.infer<typeof NeedKind>;

/** iCalendar's own weekday names (RFC 5545, BYDAY). */
export const Weekday = z.enum(["MO", "TU", "WE", "TH", "FR", "SA", "SU"]);
export type Weekday = z.infer<typeof Weekday>;
