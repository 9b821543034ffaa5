import { PlaceType } from "../domain/taxonomy.ts";
import type { ShelfFacts } from "./fact-book.ts";
import { CLOSENESS, matchTerms, type TermMatch } from "./match-terms.ts";
import { bestQualities, type LineWeights } from "./match-words.ts";
import type { QueryWord } from "./query-words.ts";
import type { Trait } from "./trait.ts";
import { maskOf, TRAIT_NUMBERS } from "./trait-bits.ts";
import type { Wish } from "./vocabulary.ts";
import type { WordIndex } from "./word-index.ts";

/** How well a listing of a shelf answers a wish: 0 not at all, below EXACT only something like it, up to 1. */
export type WishScorer = (number: number) => number;

export const EXACT = 0.5;
/** In its name, in what there is to do, in its texts; by its facts, in full, in part; only of the same kind. */
const SCORES = { name: 1, title: 0.95, text: 0.75, category: 0.9, whole: 0.8, limited: 0.65, loose: 0.3 } as const;
/** Where it lies beside says nothing of what it is: "bij de kerk". */
const WEIGHTS: LineWeights = { name: 40, oldName: 40, title: 20, text: 0 };
/** Words that belong together stand together in a name; in a text they may be far apart. */
const TITLES: LineWeights = { name: 40, oldName: 40, title: 20 };
/** Words this long may also stand at the beginning of another. */
const LONG_WORD = 5;

/** Facts that no text may stand in for: a quiet street makes no quiet room. */
const ONLY_FACTS = /^(access|entry|free|language)=/;

export function toWishScorer({ traits, names }: Wish, index: WordIndex, facts: ShelfFacts): WishScorer {
  const strict = toTraitTest(traits.filter(({ isLoose }) => !isLoose).map(({ trait }) => trait), facts);
  const loose = toTraitTest(traits.filter(({ isLoose }) => isLoose).map(({ trait }) => trait), facts);
  const isTold = traits.some(({ trait }) => !ONLY_FACTS.test(trait));
  const texts = names.map((name) => qualitiesOfName(name, index)).filter((qualities) => qualities !== undefined);
  return (number) => {
    let best = 0;
    for (const qualities of texts) best = Math.max(best, qualities[number] ?? 0);
    const [told, known] = [scoreOfText(best), strict(number)];
    if (!isTold) return known > 0 && told > 0 ? SCORES.title : known;
    return Math.max(told, known, loose(number) > 0 ? SCORES.loose : 0);
  };
}

function scoreOfText(quality: number): number {
  if (quality === 0) return 0;
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

/** How fully any of the traits holds. */
function toTraitTest(traits: readonly Trait[], facts: ShelfFacts): WishScorer {
  if (traits.length === 0) return () => 0;
  const [whole, part] = [maskOf(traits.map((trait) => trait.replace(/^access=/, "fully="))), maskOf(traits)];
  const categories = maskOf(traits.filter((trait) => trait.startsWith("category=")));
  const isOfType = PlaceType.options.map((type) => traits.includes(`type=${type}`));
  const languages = traits.flatMap((trait) => (trait.startsWith("language=") ? [trait.slice("language=".length)] : []));
  const isSpoken = (number: number) => languages.length > 0 && facts.languageLists[facts.languages[number] ?? 0]?.some((language) => languages.includes(language)) === true;
  const holds = (mask: Uint32Array, number: number) => {
    const at = number * TRAIT_NUMBERS;
    for (let more = 0; more < TRAIT_NUMBERS; more++) if (((facts.traits[at + more] ?? 0) & (mask[more] ?? 0)) !== 0) return true;
    return false;
  };
  return (number) => {
    if (holds(categories, number)) return SCORES.category;
    if (holds(whole, number) || isOfType[facts.types[number] ?? 0] === true || isSpoken(number)) return SCORES.whole;
    return holds(part, number) ? SCORES.limited : 0;
  };
}
