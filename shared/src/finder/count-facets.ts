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
  const bits = createBitCounter();
  /** Of those that fail one of these groups alone. */
  const besides: Partial<Record<FilterGroup, BitCounter>> = { categories: createBitCounter(), entries: createBitCounter() };
  const types = new Uint32Array(PlaceType.options.length);
  const runBys = new Uint32Array(RunBy.options.length + 1);
  const whens = WHENS.map((when) => ({ when, test: toWhenTest(book, when, now, entryMask(entries)), count: 0 }));
  const languages = createLanguageCounter();

  return {
    add: (facts, number, failed) => {
      if (failed === undefined || failed === "types") addTo(types, facts.types[number] ?? 0);
      if (failed === undefined || failed === "runBys") addTo(runBys, facts.runBys[number] ?? 0);
      if (failed === undefined || failed === "languages") languages.add(facts, number);
      if (failed !== undefined) return besides[failed]?.add(facts, number);
      bits.add(facts, number);
      for (const when of whens) if (when.test(facts, number)) when.count += 1;
    },
    toFacets: () => {
      const counts: [string, number][] = [
        ...whens.map(({ when, count }): [string, number] => [`when=${when}`, count]),
        ...FILTER_BITS.map(({ trait, bit, group }): [string, number] => [trait, bits.count(bit) + (besides[group]?.count(bit) ?? 0)]),
        ...PlaceType.options.map((type, at): [string, number] => [`type=${type}`, types[at] ?? 0]),
        ...RunBy.options.map((runBy, at): [string, number] => [`runBy=${runBy}`, runBys[at + 1] ?? 0]),
        ...[...languages.counts()].map(([language, count]): [string, number] => [`language=${language}`, count]),
      ];
      return Object.fromEntries(counts.filter(([, count]) => count > 0));
    },
  };
}

function addTo(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}

type BitCounter = { readonly add: (facts: ShelfFacts, number: number) => void; readonly count: (bit: number) => number };

const [BITS_A_BYTE, BYTES_A_NUMBER, VALUES] = [8, 4, 256];

/** Counts how often each byte has each value, and only at the end what that says of each bit: a third of the work. */
function createBitCounter(): BitCounter {
  const counts = new Uint32Array(TRAIT_NUMBERS * BYTES_A_NUMBER * VALUES);
  return {
    add: ({ traits }, number) => {
      for (let word = 0; word < TRAIT_NUMBERS; word++) {
        const bits = traits[number * TRAIT_NUMBERS + word] ?? 0;
        const at = word * BYTES_A_NUMBER * VALUES;
        addTo(counts, at + (bits & 255));
        addTo(counts, at + VALUES + ((bits >>> 8) & 255));
        addTo(counts, at + 2 * VALUES + ((bits >>> 16) & 255));
        addTo(counts, at + 3 * VALUES + (bits >>> 24));
      }
    },
    count: (bit) => {
      const at = Math.floor(bit / BITS_A_BYTE) * VALUES;
      let sum = 0;
      for (let value = 0; value < VALUES; value++) if (((value >> (bit % BITS_A_BYTE)) & 1) === 1) sum += counts[at + value] ?? 0;
      return sum;
    },
  };
}

type LanguageCounter = { readonly add: (facts: ShelfFacts, number: number) => void; readonly counts: () => Map<string, number> };

/** Places share few lists of languages: counts the lists. */
function createLanguageCounter(): LanguageCounter {
  const byShelf = new Map<ShelfFacts, number[]>();
  let last: ShelfFacts | undefined;
  let lists: number[] = [];
  return {
    add: (facts, number) => {
      if (facts !== last) {
        last = facts;
        lists = byShelf.get(facts) ?? [];
        byShelf.set(facts, lists);
      }
      const list = facts.languages[number] ?? 0;
      lists[list] = (lists[list] ?? 0) + 1;
    },
    counts: () => {
      const counts = new Map<string, number>();
      for (const [{ languageLists }, numbers] of byShelf) {
        numbers.forEach((count, list) => languageLists[list]?.forEach((language) => counts.set(language, (counts.get(language) ?? 0) + count)));
      }
      return counts;
    },
  };
}
