import { foldWord, splitWords } from "../domain/fold-words.ts";

/** One word of a query. Every word is also the beginning of a word: people search while they type. */
export type QueryWord = {
  /** How it may be spelled; while typing, "bi" may become "bij" and "bic" may become "bich…". */
  readonly spellings: readonly string[];
  /** How many typos are forgiven when the word is found nowhere. */
  readonly typos: 0 | 1 | 2;
  /** For a postcode that is found nowhere: its four digits. */
  readonly digits: string | undefined;
};

/** They say nothing about a place; a query of nothing else keeps them. */
const SMALL_WORDS = new Set("de het een der den in op van te bij aan voor met en of om naar uit s t the a of at near".split(" "));

/** The words to search by; none when the text holds no letters or digits. */
export function toQueryWords(text: string): QueryWord[] {
  const words = [...new Set(splitWords(text))];
  const telling = words.filter((word) => !SMALL_WORDS.has(word));
  return (telling.length > 0 ? telling : words).map(toQueryWord);
}

function toQueryWord(word: string): QueryWord {
  const folded = foldWord(word);
  const isPostcode = /^\d{4}[a-z]{2}$/.test(word);
  const spellings = [folded];
  if (word.endsWith("i")) spellings.push(foldWord(`${word}j`));
  if (word.endsWith("c")) spellings.push(foldWord(`${word}h`));
  return { spellings, typos: typosIn(folded), digits: isPostcode ? word.slice(0, 4) : undefined };
}

function typosIn({ length }: string): 0 | 1 | 2 {
  if (length < 5) return 0;
  return length < 8 ? 1 : 2;
}
