import type { AreaFinder, StoredArea } from "./build-area-finder.ts";
import { createTermBook, type TermBook } from "./term-book.ts";
import { foldTelling, keysOf } from "./vocabulary.ts";

/** Current areas by what people call them. */
export type AreaNames = {
  /** By each of `keysOf` a name or alias. */
  readonly byKey: ReadonlyMap<string, readonly StoredArea[]>;
  /** Whole names, and each of their words. */
  readonly book: TermBook;
};

const known = new WeakMap<AreaFinder, AreaNames>();

/** Made the first time that an area finder is asked: 17,000 areas take about 50 ms. */
export function areaNamesOf(areas: AreaFinder): AreaNames {
  const names = known.get(areas) ?? readNames(areas);
  known.set(areas, names);
  return names;
}

function readNames({ areas }: AreaFinder): AreaNames {
  const byKey = new Map<string, StoredArea[]>();
  for (const area of areas) {
    if (!area.current) continue;
    for (const key of new Set([area.name, ...area.aliases].flatMap((name) => keysOf(foldTelling(name))))) {
      const list = byKey.get(key);
      if (list === undefined) byKey.set(key, [area]);
      else list.push(area);
    }
  }
  const book = createTermBook();
  book.add(byKey.keys());
  for (const { current, name, aliases } of areas) if (current) for (const text of [name, ...aliases]) book.add(foldTelling(text));
  return { byKey, book };
}
