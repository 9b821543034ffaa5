import { PlaceType, RunBy } from "../domain/taxonomy.ts";
import type { FactBook, ShelfFacts } from "./fact-book.ts";
import { entryMask, type FilterGroup, type PlaceFilters, toWhenTest, WHENS } from "./place-filters.ts";
import { BIT_TRAITS, TRAIT_NUMBERS } from "./trait-bits.ts";

/** How many places each further filter would leave, by filter as it stands in a query ("type=garden"); none are absent. */
export type Facets = Readonly<Record<string, number>>;

export type FacetCounter = {
  /** Counts a listing by all its values, or when it fails one test by those of that group alone. */
  readonly add: (facts: ShelfFacts, number: number, failed: FilterGroup | undefined) => void;
  readonly toFacets: () => Facets;
};

const GROUP_OF: Readonly<Record<string, FilterGroup>> = { category: "categories", entry: "entries", free: "isFree", welcome: "welcome", access: "access" };

/** Bits that are filters, each with the word of the query and its group. */
const FILTER_BITS = BIT_TRAITS.flatMap((trait, bit) => {
  const group = GROUP_OF[trait.split("=")[0] ?? ""];
  return group === undefined ? [] : [{ trait, bit, group }];
});

/** `now` in ms since 1970. */
export function createFacetCounter(book: FactBook, { entries }: PlaceFilters, now: number): FacetCounter {
  const bits = new Uint32Array(TRAIT_NUMBERS * 32);
  /** Of those that fail one of these groups alone. */
  const besides: Partial<Record<FilterGroup, Uint32Array>> = { categories: new Uint32Array(TRAIT_NUMBERS * 32), entries: new Uint32Array(TRAIT_NUMBERS * 32) };
  const types = new Uint32Array(PlaceType.options.length);
  const runBys = new Uint32Array(RunBy.options.length + 1);
  const whens = WHENS.map((when) => ({ when, test: toWhenTest(book, when, now, entryMask(entries)), count: 0 }));
  const languages = new Map<string, number>();

  const addLanguages = ({ languages: lists, languageLists }: ShelfFacts, number: number) => {
    for (const language of languageLists[lists[number] ?? 0] ?? []) languages.set(language, (languages.get(language) ?? 0) + 1);
  };

  return {
    add: (facts, number, failed) => {
      if (failed === undefined || failed === "types") addTo(types, facts.types[number] ?? 0);
      if (failed === undefined || failed === "runBys") addTo(runBys, facts.runBys[number] ?? 0);
      if (failed === undefined || failed === "languages") addLanguages(facts, number);
      const beside = failed && besides[failed];
      if (beside !== undefined) addBits(facts, number, beside);
      if (failed !== undefined) return;
      addBits(facts, number, bits);
      for (const when of whens) if (when.test(facts, number)) when.count += 1;
    },
    toFacets: () => {
      const counts: [string, number][] = [
        ...whens.map(({ when, count }): [string, number] => [`when=${when}`, count]),
        ...FILTER_BITS.map(({ trait, bit, group }): [string, number] => [trait, (bits[bit] ?? 0) + (besides[group]?.[bit] ?? 0)]),
        ...PlaceType.options.map((type, at): [string, number] => [`type=${type}`, types[at] ?? 0]),
        ...RunBy.options.map((runBy, at): [string, number] => [`runBy=${runBy}`, runBys[at + 1] ?? 0]),
        ...[...languages].map(([language, count]): [string, number] => [`language=${language}`, count]),
      ];
      return Object.fromEntries(counts.filter(([, count]) => count > 0));
    },
  };
}

function addBits({ traits }: ShelfFacts, number: number, counts: Uint32Array): void {
  for (let word = 0; word < TRAIT_NUMBERS; word++) {
    for (let left = traits[number * TRAIT_NUMBERS + word] ?? 0; left !== 0; left = (left & (left - 1)) >>> 0) {
      addTo(counts, word * 32 + 31 - Math.clz32(left & -left));
    }
  }
}

function addTo(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}
