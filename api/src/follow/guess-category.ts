import { foldWord, splitWords } from "@schuifaan/shared/domain/fold-words";
import type { PlaceType } from "@schuifaan/shared/domain/taxonomy";
import { ActivityCategory } from "@schuifaan/shared/domain/taxonomy";
import { NAMED_TRAITS, OFFERED } from "@schuifaan/shared/finder/named-traits";
import { once } from "@schuifaan/shared/finder/once";
import { foldTelling, keysOf, LONGEST_PHRASE } from "@schuifaan/shared/finder/vocabulary";

/** Shorter words begin and end others by chance: "les" in "gezelles". */
const SHORTEST_PART = 4;

/** What people call each category, folded; the word for something in particular ("bingo") tells more than one for all. */
const readNames = once(() => {
  const names = new Map<string, ActivityCategory>();
  for (const { trait, names: called } of NAMED_TRAITS) {
    if (!trait.startsWith("category=")) continue;
    const category = ActivityCategory.parse(trait.slice("category=".length));
    for (const name of called) for (const key of keysOf(foldTelling(name))) if (!names.has(key)) names.set(key, category);
  }
  return names;
});

/**
 * Which kind of activity a title, or else a description, tells of, by the words of the taxonomy; what a place of its type
 * always offers where they tell nothing. The maker can say it better.
 */
export function guessCategory(title: string, description: string, type: PlaceType): ActivityCategory {
  return findCategory(title) ?? findCategory(description) ?? OFFERED.get(type)?.[0] ?? "coffee";
}

function findCategory(text: string): ActivityCategory | undefined {
  const words = splitWords(text).map(foldWord);
  return findWhole(words) ?? words.map(findPart).find((category) => category !== undefined);
}

/** The longest row of words that we know; coffee is poured beside everything, so anything else tells more. */
function findWhole(words: readonly string[]): ActivityCategory | undefined {
  const names = readNames();
  const found: ActivityCategory[] = [];
  for (let length = Math.min(LONGEST_PHRASE, words.length); length > 0; length--) {
    for (let start = 0; start + length <= words.length; start++) {
      const category = keysOf(words.slice(start, start + length)).map((key) => names.get(key)).find((known) => known !== undefined);
      if (category !== undefined) found.push(category);
    }
  }
  return found.find((category) => category !== "coffee") ?? found[0];
}

/** Dutch glues words together: "zondagskoffie", "breimiddag". The end tells what it is. */
function findPart(word: string): ActivityCategory | undefined {
  const names = readNames();
  for (let start = 1; word.length - start >= SHORTEST_PART; start++) {
    const category = names.get(word.slice(start));
    if (category !== undefined) return category;
  }
  for (let end = word.length - 1; end >= SHORTEST_PART; end--) {
    const category = names.get(word.slice(0, end));
    if (category !== undefined) return category;
  }
  return undefined;
}
