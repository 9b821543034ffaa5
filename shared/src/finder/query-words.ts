import { foldWord, splitWords } from "../domain/fold-words.ts";
import { SMALL_WORDS } from "./small-words.ts";

/** One word of a query. Every word is also the beginning of a word: people search while they type. */
export type QueryWord = {
  /** How it may be spelled; while typing, "bi" may become "bij" and "bic" may become "bich…". */
  readonly spellings: readonly string[];
  /** Without its ending: "biljarten" is also found where "biljart" stands. */
  readonly stem: string | undefined;
  /** How many typos are forgiven when the word is found nowhere. */
  readonly typos: 0 | 1 | 2;
  /** For a postcode that is found nowhere: its four digits. */
  readonly digits: string | undefined;
};

/** The words to search by; none when the text holds no letters or digits. */
export function toQueryWords(text: string): QueryWord[] {
  const words = [...new Set(splitWords(text))];
  const telling = words.filter((word) => !SMALL_WORDS.has(word));
  return (telling.length > 0 ? telling : words).map(toQueryWord);
}

/** Of a word as `splitWords` gives it. */
export function toQueryWord(word: string): QueryWord {
  const folded = foldWord(word);
  const isPostcode = /^\d{4}[a-z]{2}$/.test(word);
  const spellings = [folded];
  if (word.endsWith("i")) spellings.push(foldWord(`${word}j`));
  if (word.endsWith("c")) spellings.push(foldWord(`${word}h`));
  return { spellings, stem: stemOf(folded), typos: typosIn(folded), digits: isPostcode ? word.slice(0, 4) : undefined };
}

/** Folding already makes "koken" and "kook" alike but for the ending, so the endings of verbs and plurals do. */
function stemOf(folded: string): string | undefined {
  const [, stem] = /^(.{3,})en$/.exec(folded) ?? /^(.{4,}[^s])s$/.exec(folded) ?? [];
  return stem;
}

function typosIn({ length }: string): 0 | 1 | 2 {
  if (length < 5) return 0;
  return length < 8 ? 1 : 2;
}
