import type { AreaCode, AreaLevel } from "../domain/area-code.ts";
import type { Bounds } from "../domain/bounds.ts";
import { touches } from "../domain/box.ts";
import { foldName } from "../domain/fold-words.ts";
import type { AreaFinder, StoredArea } from "./build-area-finder.ts";
import { matchWords } from "./match-words.ts";
import { toQueryWords } from "./query-words.ts";

/** What areas to look for; every part that is there narrows the answer. */
export type AreaFinderSearch = {
  readonly words?: string | undefined;
  readonly level?: AreaLevel | undefined;
  readonly parent?: AreaCode | undefined;
  readonly bounds?: Bounds | undefined;
  /** Areas of this edition instead of the current ones. */
  readonly year?: number | undefined;
  readonly limit: number;
};

export type FoundAreas = { readonly areas: readonly StoredArea[]; readonly total: number };

/** With words: exactly that name (or alias) first. Then by level, from gemeente to buurt, and by name. */
export function findAreas(finder: AreaFinder, { words = "", limit, ...filters }: AreaFinderSearch): FoundAreas {
  const queryWords = toQueryWords(words);
  const found = finder.areas.filter((area) => passes(area, filters));
  if (queryWords.length === 0) return { areas: found.slice(0, limit), total: found.length };

  const matched = new Set<StoredArea>();
  matchWords([finder.names], queryWords, (area) => matched.add(area));
  const wanted = foldName(words);
  const named = found.filter((area) => matched.has(area));
  const isExact = ({ name, aliases }: StoredArea) => [name, ...aliases].some((known) => foldName(known) === wanted);
  const exact = named.filter(isExact);
  const first = new Set(exact);
  return { areas: [...exact, ...named.filter((area) => !first.has(area))].slice(0, limit), total: named.length };
}

function passes(area: StoredArea, { level, parent, bounds, year }: Omit<AreaFinderSearch, "words" | "limit">): boolean {
  return (
    (year === undefined ? area.current : area.year === year) &&
    (level === undefined || area.level === level) &&
    (parent === undefined || area.parentCode === parent) &&
    (bounds === undefined || touches(area.bbox, bounds))
  );
}

/** The edition of that year, or else the one to show: current, official, newest. */
export function findArea({ byCode }: AreaFinder, code: AreaCode, year?: number): StoredArea | undefined {
  const editions = byCode.get(code);
  return year === undefined ? editions?.[0] : editions?.find((area) => area.year === year);
}

/** Newest first. */
export function yearsOf({ byCode }: AreaFinder, code: AreaCode): number[] {
  const years = new Set(byCode.get(code)?.map(({ year }) => year));
  return [...years].toSorted((one, other) => other - one);
}

/** Every current area below this one, at any depth, itself not included. */
export function areasBelow({ childrenOf }: AreaFinder, code: AreaCode): StoredArea[] {
  const found = new Set<StoredArea>();
  const waiting = [code];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const area of childrenOf.get(next) ?? []) {
      if (found.has(area)) continue;
      found.add(area);
      waiting.push(area.code);
    }
  }
  return [...found];
}
