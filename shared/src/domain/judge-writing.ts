/** How easy a text reads: `easy` is B1, `fair` could be easier, `hard` many will not read to the end. */
export type Writing = {
  readonly level: "easy" | "fair" | "hard";
  /** As they were written, longest first. */
  readonly longSentences: readonly string[];
  /** Each once, longest first. */
  readonly longWords: readonly string[];
};

// The measures of design/product.md, section 4.1: sentences of ten words on average and fifteen at most. Words of more
// than thirteen letters are nearly always compounds that can be said in two.
const MEAN_WORDS = 10;
const MOST_WORDS = 15;
const MOST_LETTERS = 13;

/** Judges a Dutch text by counting only: it never says that something is wrong, only what could be shorter. */
export function judgeWriting(text: string): Writing {
  const sentences = text.split(/(?<=[.!?])\s+|\n+/).map((sentence) => sentence.trim()).filter((sentence) => wordsOf(sentence).length > 0);
  const words = sentences.flatMap(wordsOf);
  const longSentences = sentences.filter((sentence) => wordsOf(sentence).length > MOST_WORDS).toSorted((one, other) => wordsOf(other).length - wordsOf(one).length);
  const longWords = [...new Set(words.filter(isLong))].toSorted((one, other) => other.length - one.length);
  const mean = sentences.length === 0 ? 0 : words.length / sentences.length;
  return { level: levelOf(mean, longSentences.length, longWords.length), longSentences, longWords };
}

function levelOf(mean: number, longSentences: number, longWords: number): Writing["level"] {
  if (mean <= MEAN_WORDS && longSentences === 0 && longWords === 0) return "easy";
  return mean > MOST_WORDS || longSentences + longWords > 2 ? "hard" : "fair";
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[’'.@/-][\p{L}\p{N}]+)*/gu) ?? [];
}

/** A name, such as that of a street, is as long as it is; an address of a website is no word. */
function isLong(word: string): boolean {
  return word.length > MOST_LETTERS && /^\p{Ll}+$/u.test(word);
}
