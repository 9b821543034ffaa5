import { WORD_LINES, type WordLine } from "./place-words.ts";
import type { WordIndex } from "./word-index.ts";
import { LINE_BITS, LINE_MASK } from "./word-index.ts";
import type { Shelf } from "./word-shelves.ts";

/** The items in which one of these terms stands in a line; `termsOf` tells them for each index. */
export function findByTerm<Item>(shelves: readonly Shelf<Item>[], line: WordLine, termsOf: (index: WordIndex) => readonly number[]): Item[] {
  const wanted = WORD_LINES.indexOf(line);
  return shelves.flatMap((shelf) => {
    const index = shelf.index();
    const found = new Set<Item>();
    for (const term of termsOf(index)) {
      for (let at = index.starts[term] ?? 0; at < (index.starts[term + 1] ?? 0); at++) {
        const posting = index.postings[at] ?? 0;
        const item = shelf.items[posting >> LINE_BITS];
        if ((posting & LINE_MASK) === wanted && item !== undefined && shelf.gone?.[posting >> LINE_BITS] !== 1) found.add(item);
      }
    }
    return [...found];
  });
}
