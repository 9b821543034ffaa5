import type { ActivityCategory } from "./taxonomy.ts";

/** Everything there is to do, in the order of the screen; without the schema library, which a first list cannot wait for. */
export const ALL_CATEGORIES: readonly ActivityCategory[] = [
  "coffee", "eat", "language", "games", "make", "move", "music", "garden", "repair", "help_papers", "digital",
  "kids_parents", "youth", "market", "outing", "talk", "learn", "energy", "neighbourhood",
];
