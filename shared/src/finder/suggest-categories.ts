import { foldWord, splitWords } from "../domain/fold-words.ts";
import { ActivityCategory } from "../domain/taxonomy.ts";
import { NAMED_TRAITS } from "./named-traits.ts";
import { once } from "./once.ts";
import { toQueryWord } from "./query-words.ts";
import { FIT, fitOf, type Suggested } from "./suggested.ts";
import { readVocabulary } from "./vocabulary.ts";

type SuggestedCategory = Extract<Suggested, { kind: "category" }>;

/** One or two letters begin too many words to tell what somebody wants to do. */
const SHORTEST = 3;
const PREFIX = "category=";

/** Each name of each kind of activity, as folded words. */
const readNames = once(() =>
  NAMED_TRAITS.flatMap(({ trait, names }) => {
    const category = trait.startsWith(PREFIX) ? ActivityCategory.safeParse(trait.slice(PREFIX.length)).data : undefined;
    return category === undefined ? [] : names.map((name) => ({ category, words: splitWords(name).map(foldWord) }));
  }),
);

/** Kinds of activity that people call so. */
export function suggestCategories(text: string): SuggestedCategory[] {
  const typed = splitWords(text).map(foldWord);
  if (typed.join("").length < SHORTEST) return [];
  const found = fitsOf(typed);
  if (found.size === 0) for (const mended of mendedTexts(typed)) for (const category of fitsOf(mended).keys()) found.set(category, FIT.typo);
  return [...found].map(([category, fit]): SuggestedCategory => ({ kind: "category", category, fit })).toSorted((one, other) => other.fit - one.fit);
}

function fitsOf(typed: readonly string[]): Map<ActivityCategory, SuggestedCategory["fit"]> {
  const best = new Map<ActivityCategory, SuggestedCategory["fit"]>();
  for (const { category, words } of readNames()) {
    const fit = fitOf(words, typed);
    if (fit !== undefined && fit > (best.get(category) ?? -1)) best.set(category, fit);
  }
  return best;
}

/** The same words with the last one mended: the others are mended when they are searched. */
function mendedTexts(typed: readonly string[]): string[][] {
  const last = typed.at(-1) ?? "";
  const { typos } = toQueryWord(last);
  if (typos === 0) return [];
  return readVocabulary().book.findNear(last, typos, true).map(({ term }) => typed.slice(0, -1).concat(term));
}
