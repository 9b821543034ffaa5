import { partsOf } from "../domain/fold-compounds.ts";
import { foldWord, splitWords } from "../domain/fold-words.ts";

/** Reads texts into folded words and words into parts, and remembers: lists repeat the same few thousand words. */
export type WordReader = {
  readonly wordsIn: (text: string) => readonly string[];
  readonly partsOf: (word: string) => readonly string[];
};

export function createWordReader(): WordReader {
  const readWord = remember(foldWord);
  return { wordsIn: (text) => splitWords(text).map(readWord), partsOf: remember(partsOf) };
}

function remember<Answer>(find: (word: string) => Answer): (word: string) => Answer {
  const known = new Map<string, Answer>();
  return (word) => {
    const answer = known.get(word) ?? find(word);
    known.set(word, answer);
    return answer;
  };
}
