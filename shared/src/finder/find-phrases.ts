import type { AreaNames } from "./area-names.ts";
import type { StoredArea } from "./build-area-finder.ts";
import { keysOf, LONGEST_PHRASE, type Phrase, type Vocabulary } from "./vocabulary.ts";

/** A word of a query. */
export type QueryToken = {
  /** As `splitWords` gives it. */
  readonly raw: string;
  readonly folded: string;
};

/** Words of a query that we know together, as a phrase or as the name of areas. */
export type KnownSpan = {
  readonly start: number;
  readonly length: number;
  readonly phrase: Phrase | undefined;
  readonly areas: readonly StoredArea[];
};

/** What is known of the words, the longest first; no word twice. In order of the words. */
export function findPhrases(tokens: readonly QueryToken[], { phrases }: Vocabulary, { byKey }: AreaNames): KnownSpan[] {
  const taken = tokens.map(() => false);
  const found: KnownSpan[] = [];
  for (let length = Math.min(LONGEST_PHRASE, tokens.length); length > 0; length--) {
    for (let start = 0; start + length <= tokens.length; start++) {
      if (taken.slice(start, start + length).includes(true)) continue;
      const keys = keysOf(tokens.slice(start, start + length).map(({ folded }) => folded));
      const phrase = keys.map((key) => phrases.get(key)).find((known) => known !== undefined);
      const areas = keys.map((key) => byKey.get(key)).find((known) => known !== undefined);
      // A word that tells nothing may still be the name of an area when it is all that was typed.
      const isArea = areas !== undefined && (phrase === undefined || (phrase.is === "small" && tokens.length === length));
      if (phrase === undefined && !isArea) continue;
      found.push({ start, length, phrase: isArea ? undefined : phrase, areas: isArea ? areas : [] });
      taken.fill(true, start, start + length);
    }
  }
  return found.toSorted((one, other) => one.start - other.start);
}
