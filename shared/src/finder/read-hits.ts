import { addPoint } from "./cluster-grid.ts";
import type { FinderSearch } from "./find-places.ts";
import type { Listing } from "./listing.ts";
import { matchWords } from "./match-words.ts";
import { comparePositions, type Hit, type Position } from "./position.ts";
import type { QueryWord } from "./query-words.ts";
import type { Answer } from "./read-space.ts";
import type { Scope } from "./search-scope.ts";
import { collectInSpace } from "./search-space.ts";
import { selectFirst } from "./select-first.ts";
import { toNearHit } from "./take-nearest.ts";
import type { WordShelf } from "./word-shelves.ts";

/** Answers by looking at every candidate: for words, and for filters the trees cannot tell. */
export function readHits(
  shelves: readonly WordShelf[],
  words: readonly QueryWord[],
  scope: Scope,
  { near, limit }: FinderSearch,
  after: Position | undefined,
): Answer {
  const hits: Hit[] = [];
  const add = (listing: Listing, quality: number) => {
    hits.push(near === undefined ? { key: -quality, rank: listing.rank, id: listing.id, listing } : toNearHit(listing, near));
  };
  if (words.length === 0) {
    for (const listing of collectInSpace(scope)) if (scope.isWanted?.(listing) === true) add(listing, 0);
  } else if (scope.roots.length > 0) {
    matchWords(shelves, words, (listing, quality) => {
      if (scope.holds(listing)) add(listing, quality);
    });
  }
  const left = after === undefined ? hits : hits.filter((hit) => comparePositions(hit, after) > 0);
  return {
    total: hits.length,
    hits: selectFirst(left, limit + 1, comparePositions),
    addRest: (grid, _, last) => {
      for (const hit of left) if (comparePositions(hit, last) > 0) addPoint(grid, hit.listing);
    },
  };
}
