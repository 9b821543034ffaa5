import { type NearTerm, sortTerms, walkNear } from "./walk-near.ts";

/**
 * Every folded word that stands in any text, once. Words are only ever added, and one that no text holds any more does
 * no harm: who finds it looks up where it stands. So all finders that came from one another share one book.
 */
export type TermBook = {
  readonly add: (terms: Iterable<string>) => void;
  /** Words that are `word` but for `most` typos; also those that only begin so, when asked. */
  readonly findNear: (word: string, most: number, withBeginnings: boolean) => NearTerm[];
};

/** As many new words as this are sorted by themselves, instead of with all others. */
const FEW = 1000;

export function createTermBook(): TermBook {
  const known = new Set<string>();
  let [old, young] = [sortTerms([]), sortTerms([])];
  let fresh: string[] = [];

  function sortFresh(): void {
    if (fresh.length === 0) return;
    young = sortTerms([...young.terms, ...fresh]);
    fresh = [];
    if (young.terms.length <= FEW) return;
    old = sortTerms([...old.terms, ...young.terms]);
    young = sortTerms([]);
  }

  return {
    add: (terms) => {
      for (const term of terms) {
        // Numbers and postcodes are not misspelt: with one other digit they are something else.
        if (known.has(term) || /\d/.test(term)) continue;
        known.add(term);
        fresh.push(term);
      }
    },
    findNear: (word, most, withBeginnings) => {
      sortFresh();
      return [old, young].flatMap((sorted) => walkNear(sorted, word, most, withBeginnings));
    },
  };
}
