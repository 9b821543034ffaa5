import hushed from "../../data/hushed-words.json" with { type: "json" };
import words from "../../data/query-words.json" with { type: "json" };
import { foldWord, splitWords } from "../domain/fold-words.ts";
import { type NamedTrait, NAMED_TRAITS } from "./named-traits.ts";
import { once } from "./once.ts";
import { SMALL_WORDS } from "./small-words.ts";
import { createTermBook, type TermBook } from "./term-book.ts";
import type { Trait } from "./trait.ts";
import { WHEN_WORDS, type WhenWord } from "./when-words.ts";

/** One thing asked for: any of its traits holds it, and so do its names in the texts of a place. */
export type Wish = {
  /** `isLoose`: the trait takes in more than what was said, such as all games when it was bingo. */
  readonly traits: readonly { readonly trait: Trait; readonly isLoose: boolean }[];
  /** The same thing as people call it, each a row of folded words of which all must stand there. */
  readonly names: readonly (readonly string[])[];
};

/** What a row of words is, when we know it: something asked for, a time, a feeling, or nothing that tells. */
export type Phrase =
  | { readonly is: "wish"; readonly wish: Wish }
  | { readonly is: "when"; readonly when: WhenWord }
  | { readonly is: "feeling" }
  | { readonly is: "small" };

/** No phrase has more words, small ones left out. */
export const LONGEST_PHRASE = 6;

export type Vocabulary = {
  /** By each of `keysOf` its words. */
  readonly phrases: ReadonlyMap<string, Phrase>;
  /** The words of all phrases. */
  readonly terms: ReadonlySet<string>;
  readonly book: TermBook;
};

const LONG_ENOUGH = 4;

/**
 * The keys under which words may be known: "buurt kamer", "Buurtkamer" and "buurt-kamer" share one. "Buurt tuin" also
 * has that of "buurttuin", whose doubled letter is folded; short words do not melt so ("dinsdag geen" is no "dinsdagen").
 */
export function keysOf(folded: readonly string[]): string[] {
  const joined = folded.join("");
  const melted = folded.every(({ length }) => length >= LONG_ENOUGH) ? foldWord(joined) : joined;
  return melted === joined ? [joined] : [joined, melted];
}

/** The telling words of a text, folded. */
export function foldTelling(text: string): string[] {
  const all = splitWords(text);
  const telling = all.filter((word) => !SMALL_WORDS.has(word));
  return (telling.length > 0 ? telling : all).map(foldWord);
}

/** Made once: some 2,000 phrases take a few milliseconds. */
export const readVocabulary: () => Vocabulary = once(() => {
  const phrases = new Map<string, Phrase>();
  const terms = new Set<string>();
  const add = (text: string, toPhrase: (known: Phrase | undefined) => Phrase) => {
    const folded = foldTelling(text);
    for (const word of folded) terms.add(word);
    for (const key of keysOf(folded)) phrases.set(key, toPhrase(phrases.get(key)));
  };
  for (const text of [...words.small, ...hushed.ages]) add(text, () => ({ is: "small" }));
  for (const named of NAMED_TRAITS) for (const text of named.names) add(text, (known) => ({ is: "wish", wish: withTrait(known, text, named) }));
  for (const text of hushed.feelings) add(text, () => ({ is: "feeling" }));
  for (const [text, when] of WHEN_WORDS) add(text, () => ({ is: "when", when }));
  const book = createTermBook();
  book.add(terms);
  return { phrases, terms, book };
});

/** A word may say several things: "tuin" is gardening, a garden, and a terrace to sit on. */
function withTrait(known: Phrase | undefined, text: string, { trait, names, isLoose }: NamedTrait): Wish {
  const rows = (isLoose ? names : [text]).map(foldTelling);
  if (known?.is !== "wish") return { traits: [{ trait, isLoose }], names: rows };
  const { wish } = known;
  const others = wish.traits.filter((other) => other.trait !== trait);
  // Said to be the whole and one thing of it: the latter is meant.
  const wasLoose = wish.traits.some((other) => other.trait === trait && other.isLoose);
  return { traits: [...others, { trait, isLoose: isLoose || wasLoose }], names: [...wish.names, ...rows] };
}
