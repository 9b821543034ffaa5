import type { AreaNames } from "./area-names.ts";
import type { Finder } from "./build-finder.ts";
import { findPhrases, type QueryToken } from "./find-phrases.ts";
import { CLOSENESS, matchTerms } from "./match-terms.ts";
import { toQueryWord } from "./query-words.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** The words with typos mended, where one that we know stands close by and the word itself stands nowhere, at most as half a word. */
export function correctTokens(tokens: readonly QueryToken[], vocabulary: Vocabulary, names: AreaNames, finder: Finder): QueryToken[] {
  const spans = findPhrases(tokens, vocabulary, names);
  const isKnown = new Set(spans.flatMap(({ start, length }) => tokens.slice(start, start + length)));
  return tokens.map((token) => {
    if (isKnown.has(token) || vocabulary.terms.has(token.folded)) return token;
    const folded = findCorrection(token, vocabulary, names, finder);
    return folded === undefined ? token : { ...token, folded };
  });
}

function findCorrection({ raw, folded }: QueryToken, vocabulary: Vocabulary, names: AreaNames, { shelves }: Finder): string | undefined {
  const word = toQueryWord(raw);
  if (word.typos === 0 || /\d/.test(raw)) return undefined;
  if (shelves.some(({ index }) => matchTerms(index(), word).some(({ closeness }) => closeness >= CLOSENESS.part))) return undefined;
  const near = [vocabulary.book, names.book].flatMap((book) => book.findNear(folded, word.typos, false));
  const [best] = near.toSorted((one, other) => one.typos - other.typos || Number(other.term.startsWith(folded)) - Number(one.term.startsWith(folded)));
  return best?.term;
}
