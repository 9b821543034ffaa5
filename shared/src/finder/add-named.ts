import { type Candidates, IS_INSIDE, IS_WHOLE, makeRoom, NO_OBSTACLE } from "./candidates.ts";
import { eachShelf } from "./each-shelf.ts";
import { type AlikeName, toLikeness } from "./name-likeness.ts";
import { findObstacle, toTests } from "./place-filters.ts";
import type { PlaceSearch, SearchWorld } from "./search-world.ts";
import type { Query } from "./understand-query.ts";
import type { ShelfFacts } from "./fact-book.ts";

/** Half of the trigrams of a name survive one slip, a third survives two; who types three words or more means a name sooner. */
const LEAST_ALIKE = { few: 0.45, many: 0.3 } as const;
const MANY_WORDS = 3;
/** Fewer letters are alike to too much. */
const SHORTEST = 5;
const A_FEW = 3;
/** Before all others also when nothing is on there any more: a score is at most 1, and a moment is worth less than half. */
const FIRST = 3;

type Named = AlikeName & { readonly facts: ShelfFacts };

/**
 * Puts first the few whose name looks like all that was typed, but for slips that word by word nobody could understand.
 * Those that hold everything asked for stay where they are; a question that names an area, a street or a time is not a name.
 */
export function addNamed(world: SearchWorld, search: PlaceSearch, query: Query, candidates: Candidates): void {
  const folded = toLikeness(search.words ?? "");
  if (query.where !== undefined || query.when !== undefined || query.isFeeling || query.asked !== undefined || folded.length < SHORTEST) return;
  const least = folded.split(" ").length < MANY_WORDS ? LEAST_ALIKE.few : LEAST_ALIKE.many;
  for (const named of findNamed(world, search, folded, least)) put(candidates, named);
}

function findNamed({ finder, book, now }: SearchWorld, search: PlaceSearch, folded: string, least: number): Named[] {
  const tests = toTests(book, search, now);
  const found: Named[] = [];
  eachShelf(finder, book, { bounds: search.bounds, area: search.area }, ({ names }, facts, inScope) => {
    if (inScope.length === 0) return;
    for (const alike of names.get().findAlike(folded, least)) {
      const isOpen = inScope.includes(alike.number) && (tests.length === 0 || findObstacle(tests, facts, alike.number) === "none");
      if (isOpen) found.push({ ...alike, facts });
    }
  });
  return found.toSorted((one, other) => other.likeness - one.likeness).slice(0, A_FEW);
}

function put(candidates: Candidates, { facts, number, likeness }: Named): void {
  let shelfNumber = candidates.shelves.indexOf(facts);
  if (shelfNumber < 0) shelfNumber = candidates.shelves.push(facts) - 1;
  let at = 0;
  while (at < candidates.count && !(candidates.number[at] === number && candidates.shelf[at] === shelfNumber)) at += 1;
  if (at === candidates.count) {
    makeRoom(candidates, 1);
    candidates.count += 1;
  } else if (((candidates.flags[at] ?? 0) & IS_WHOLE) !== 0) return;
  candidates.shelf[at] = shelfNumber;
  candidates.number[at] = number;
  candidates.bound[at] = FIRST + likeness;
  candidates.flags[at] = IS_WHOLE | IS_INSIDE;
  candidates.obstacle[at] = NO_OBSTACLE;
}
