import type { ActivityCategory } from "@schuifaan/shared/domain/taxonomy";

// Dutch words in the address, so that a link can be read aloud. They stay: links live on posters.
const CATEGORY_WORDS: Record<ActivityCategory, string> = {
  coffee: "koffie", eat: "eten", language: "taal", games: "spelletjes", make: "maken", move: "bewegen", music: "muziek",
  garden: "tuinieren", repair: "repareren", help_papers: "papieren", digital: "telefoon-en-computer",
  kids_parents: "kinderen", youth: "jongeren", market: "markt", outing: "op-pad", talk: "gesprek", learn: "leren",
  energy: "energie", neighbourhood: "meedenken",
};

/** In our own order, which is also the order on the screen. */
export const ALL_CATEGORIES: readonly ActivityCategory[] = [
  "coffee", "eat", "language", "games", "make", "move", "music", "garden", "repair", "help_papers", "digital",
  "kids_parents", "youth", "market", "outing", "talk", "learn", "energy", "neighbourhood",
];

/** "koffie,eten" → categories; words nobody knows are passed over. Nothing left means no choice. */
export function readCategories(text: string | undefined): readonly ActivityCategory[] | undefined {
  const words = new Set((text ?? "").split(","));
  const categories = ALL_CATEGORIES.filter((category) => words.has(CATEGORY_WORDS[category]));
  return categories.length === 0 ? undefined : categories;
}

export function writeCategories(categories: readonly ActivityCategory[] | undefined): string | undefined {
  if (categories === undefined || categories.length === 0) return undefined;
  return ALL_CATEGORIES.filter((category) => categories.includes(category)).map((category) => CATEGORY_WORDS[category]).join(",");
}
