import { PlaceType } from "../domain/taxonomy.ts";
import type { ShelfFacts } from "./fact-book.ts";
import { CLOSENESS, matchTerms, type TermMatch } from "./match-terms.ts";
import { bestQualities, type LineWeights } from "./match-words.ts";
import type { QueryWord } from "./query-words.ts";
import { maskOf, TRAIT_NUMBERS } from "./trait-bits.ts";
import type { Wish } from "./vocabulary.ts";
import type { WordIndex } from "./word-index.ts";

/** In hundredths: in its name, in what there is to do, in its texts; by its facts, in full, in part; only of the same kind. */
const SCORES = { name: 100, title: 95, text: 75, category: 90, whole: 80, limited: 65, loose: 30 } as const;
/** From here on a listing has what was wished for; below, only something like it; 0 is nothing of the kind. */
export const EXACT = 50;
export const BEST = SCORES.name;
/** Where it lies beside says nothing of what it is: "bij de kerk". */
const WEIGHTS: LineWeights = { name: 40, oldName: 40, title: 20, text: 0 };
/** Words that belong together stand together in a name; in a text they may be far apart. */
const TITLES: LineWeights = { name: 40, oldName: 40, title: 20 };
/** Words this long may also stand at the beginning of another. */
const LONG_WORD = 5;

/** Facts that no text may stand in for: a quiet street makes no quiet room. */
const ONLY_FACTS = /^(access|entry|free|language)=/;

/** Wishes of many people: coffee, a language. 8 KB for each shelf. */
const MOST_REMEMBERED = 60;
const remembered = new WeakMap<ShelfFacts, Map<Wish, Uint8Array>>();

/** How well each listing of a shelf answers a wish, in hundredths. A listing whose facts were not read answers nothing. */
export function scoresOf(wish: Wish, index: WordIndex, facts: ShelfFacts): Uint8Array {
  const known = remembered.get(facts) ?? new Map<Wish, Uint8Array>();
  remembered.set(facts, known);
  const scores = known.get(wish) ?? scoreWish(wish, index, facts);
  // Facts that are not read yet may still say something.
  if (facts.isComplete) known.set(wish, scores);
  const [oldest] = known.keys();
  if (oldest !== undefined && known.size > MOST_REMEMBERED) known.delete(oldest);
  return scores;
}

function scoreWish({ traits, names }: Wish, index: WordIndex, facts: ShelfFacts): Uint8Array {
  const scores = new Uint8Array(facts.items.length);
  const strict = traits.filter(({ isLoose }) => !isLoose).map(({ trait }) => trait);
  raiseByTraits(scores, facts, traits.filter(({ isLoose }) => isLoose).map(({ trait }) => trait), SCORES.loose);
  raiseByTraits(scores, facts, strict, SCORES.limited);
  raiseByTraits(scores, facts, strict.map((trait) => trait.replace(/^access=/, "fully=")), SCORES.whole);
  raiseByTraits(scores, facts, strict.filter((trait) => trait.startsWith("category=")), SCORES.category);
  raiseByColumn(scores, facts.types, PlaceType.options.map((type) => strict.includes(`type=${type}`)));
  const languages = strict.flatMap((trait) => (trait.startsWith("language=") ? [trait.slice("language=".length)] : []));
  if (languages.length > 0) raiseByColumn(scores, facts.languages, facts.languageLists.map((list) => list.some((language) => languages.includes(language))));

  const isTold = traits.some(({ trait }) => !ONLY_FACTS.test(trait));
  for (const name of names) raiseByName(scores, index, name, isTold);
  return scores;
}

function raiseByTraits(scores: Uint8Array, { traits: bits }: ShelfFacts, traits: readonly string[], score: number): void {
  const [first = 0, second = 0, third = 0] = maskOf(traits);
  if ((first | second | third) === 0) return;
  for (let number = 0; number < scores.length; number++) {
    const at = number * TRAIT_NUMBERS;
    const holds = ((bits[at] ?? 0) & first) | ((bits[at + 1] ?? 0) & second) | ((bits[at + 2] ?? 0) & third);
    if (holds !== 0 && score > (scores[number] ?? 0)) scores[number] = score;
  }
}

/** `isWanted` by the values of the column. */
function raiseByColumn(scores: Uint8Array, column: Uint8Array | Uint16Array, isWanted: readonly boolean[]): void {
  if (!isWanted.includes(true)) return;
  for (let number = 0; number < scores.length; number++) {
    if (isWanted[column[number] ?? 0] === true && (scores[number] ?? 0) < SCORES.whole) scores[number] = SCORES.whole;
  }
}

/** A text that only repeats what the facts say makes them a little more; alone it counts where it `isTold`. */
function raiseByName(scores: Uint8Array, index: WordIndex, name: readonly string[], isTold: boolean): void {
  const qualities = qualitiesOfName(name, index);
  if (qualities === undefined) return;
  for (let number = 0; number < scores.length; number++) {
    const quality = qualities[number] ?? 0;
    const known = scores[number] ?? 0;
    if (quality === 0 || (!isTold && known === 0)) continue;
    const told = isTold ? scoreOfText(quality) : SCORES.title;
    if (told > known) scores[number] = told;
  }
}

function scoreOfText(quality: number): number {
  if (quality >= 40) return SCORES.name;
  return quality >= 20 ? SCORES.title : SCORES.text;
}

/** Per text the quality of the least of the words, or 0 when one is missing; undefined when no text has them all. */
function qualitiesOfName(name: readonly string[], index: WordIndex): Uint8Array | undefined {
  let least: Uint8Array | undefined;
  for (const word of name) {
    const matches = closeMatches(index, word);
    if (matches.length === 0) return undefined;
    const qualities = bestQualities(index, matches, name.length > 1 ? TITLES : WEIGHTS);
    const before = least;
    least = before === undefined ? qualities : before.map((quality, number) => Math.min(quality, qualities[number] ?? 0));
  }
  return least;
}

function closeMatches(index: WordIndex, folded: string): TermMatch[] {
  const word: QueryWord = { spellings: [folded], stem: undefined, typos: 0, digits: undefined };
  const enough = folded.length >= LONG_WORD ? CLOSENESS.beginning : CLOSENESS.part;
  return matchTerms(index, word).filter(({ closeness }) => closeness >= enough);
}
