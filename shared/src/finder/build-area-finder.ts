import type { AreaCode, AreaLevel } from "../domain/area-code.ts";
import type { Area } from "../domain/area.ts";
import { toSortName } from "../domain/fold-words.ts";
import { compareText } from "./position.ts";
import { createTermBook } from "./term-book.ts";
import { buildWordIndex } from "./word-index.ts";
import { createWordReader } from "./word-reader.ts";
import { inBook, type Shelf } from "./word-shelves.ts";

/** An area with its shapes as JSON text, so that 17,000 of them stay light and go out unread. */
export type StoredArea = Area & {
  /** A contract Shape. */
  readonly shape: string;
  /** The same, simplified to about 25 m. */
  readonly outline: string;
};

/** Every edition of every area. Never changed; areas come in by whole imports, so it is built anew. */
export type AreaFinder = {
  /** In the order of answers: by level, then name, then code, then the newest edition first. */
  readonly areas: readonly StoredArea[];
  /** Per code the editions, the one to show first. */
  readonly byCode: ReadonlyMap<AreaCode, readonly StoredArea[]>;
  /** Current areas only. */
  readonly childrenOf: ReadonlyMap<AreaCode, readonly StoredArea[]>;
  readonly names: Shelf<StoredArea>;
};

const LEVEL_ORDER: Readonly<Record<AreaLevel, number>> = { gemeente: 0, wijk: 1, named: 2, buurt: 3 };

export function buildAreaFinder(stored: Iterable<StoredArea>): AreaFinder {
  const named = Array.from(stored, (area) => ({ area, name: toSortName(area.name) }));
  const areas = named
    .toSorted(
      (one, other) =>
        LEVEL_ORDER[one.area.level] - LEVEL_ORDER[other.area.level] ||
        compareText(one.name, other.name) ||
        compareText(one.area.code, other.area.code) ||
        compareEditions(one.area, other.area),
    )
    .map(({ area }) => area);
  const childrenOf = new Map<AreaCode, StoredArea[]>();
  for (const area of areas) {
    if (area.current && area.parentCode !== undefined) addToList(childrenOf, area.parentCode, area);
  }
  const byCode = new Map<AreaCode, StoredArea[]>();
  for (const area of areas.toSorted(compareEditions)) addToList(byCode, area.code, area);
  const book = createTermBook();
  const index = inBook(book, buildWordIndex(areas.map(toWords), createWordReader()));
  return { areas, byCode, childrenOf, names: { items: areas, index: () => index, book, gone: undefined } };
}

/** Current before past, official before indicative, newest first. */
function compareEditions(one: Area, other: Area): number {
  return Number(other.current) - Number(one.current) || Number(one.indicative) - Number(other.indicative) || other.year - one.year;
}

/** "centrum schiedam" must find the wijk Centrum of Schiedam. */
function toWords({ name, aliases, gemeenteName = "" }: Area): string {
  return [name, ...aliases, gemeenteName].join("\n");
}

function addToList(lists: Map<AreaCode, StoredArea[]>, code: AreaCode, area: StoredArea): void {
  const list = lists.get(code);
  if (list === undefined) lists.set(code, [area]);
  else list.push(area);
}
