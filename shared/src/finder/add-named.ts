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
/** Two words or more that are so much alike are a name with a slip, and no kind of place. */
const NEARLY_ALIKE = 0.5;
/** Fewer letters are alike to too much. */
const SHORTEST = 5;
const A_FEW = 5;
/** Before all others also when nothing is on there any more: a score is at most 1, and a moment is worth less than half. */
const FIRST = 3;

type Named = AlikeName & { readonly facts: ShelfFacts };

/**
 * Puts first the few whose name looks like all that was typed, but for slips that word by word nobody could understand.
 * A name typed in full comes before longer names that hold it; where one that holds everything asked for is as much alike,
 * what is only alike adds nothing. A question that names an area or a time is no name, and one that may name a street must
 * look more like one.
 */
export function addNamed(world: SearchWorld, search: PlaceSearch, query: Query, candidates: Candidates): void {
  const folded = toLikeness(search.words ?? "");
  const isInArea = query.where !== undefined && query.where.codes.size > 0;
  if (isInArea || query.when !== undefined || query.isFeeling || query.asked !== undefined || folded.length < SHORTEST) return;
  const isSooner = query.where === undefined && folded.split(" ").length >= MANY_WORDS;
  const named = findNamed(world, search, folded, isSooner ? LEAST_ALIKE.many : LEAST_ALIKE.few);
  const positions = named.map((one) => positionOf(candidates, one));
  const isWhole = (at: number | undefined) => at !== undefined && ((candidates.flags[at] ?? 0) & IS_WHOLE) !== 0;
  const best = Math.max(0, ...named.filter((_, number) => isWhole(positions[number])).map(({ likeness }) => likeness));
  // Of those that hold everything asked for, the one whose whole name was nearly typed is meant.
  const least = folded.includes(" ") ? NEARLY_ALIKE : 1;
  named.forEach((one, number) => {
    if (one.likeness > best || (one.likeness === best && best >= least)) put(candidates, one, positions[number]);
  });
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

function positionOf(candidates: Candidates, { facts, number }: Named): number | undefined {
  const shelfNumber = candidates.shelves.indexOf(facts);
  for (let at = 0; at < candidates.count; at++) if (candidates.number[at] === number && candidates.shelf[at] === shelfNumber) return at;
  return undefined;
}

/** `known` is its row, when it is among them already. */
function put(candidates: Candidates, { facts, number, likeness }: Named, known: number | undefined): void {
  const at = known ?? candidates.count;
  if (known === undefined) {
    makeRoom(candidates, 1);
    candidates.count += 1;
  }
  const shelfNumber = candidates.shelves.indexOf(facts);
  candidates.shelf[at] = shelfNumber < 0 ? candidates.shelves.push(facts) - 1 : shelfNumber;
  candidates.number[at] = number;
  candidates.bound[at] = FIRST + likeness;
  candidates.flags[at] = IS_WHOLE | IS_INSIDE;
  candidates.obstacle[at] = NO_OBSTACLE;
}
