import type { Occurrence, OpenSpan } from "../domain/moment.ts";
import type { Understood } from "../domain/understood.ts";
import { distanceInMetres, type Point } from "../domain/point.ts";
import { createClusterGrid, type FoundCluster, toClusters } from "./cluster-grid.ts";
import type { Facets } from "./count-facets.ts";
import { findMatch, type Match } from "./find-match.ts";
import type { FactBook } from "./fact-book.ts";
import { findPlaces } from "./find-places.ts";
import type { GroundQuestion } from "./ground-question.ts";
import type { Listing } from "./listing.ts";
import { type PageCursor, readPageCursor, writePageCursor } from "./page-cursor.ts";
import { tryPlaceOf } from "./place-of.ts";
import type { Answer } from "./read-space.ts";
import { searchByMoment } from "./search-by-moment.ts";
import { searchByWords } from "./search-by-words.ts";
import { countFacetsOf, searchFiltered } from "./search-filtered.ts";
import { toScope } from "./search-scope.ts";
import { countInSpace } from "./search-space.ts";
import type { PlaceSearch, SearchWorld } from "./search-world.ts";
import { toUnderstood } from "./to-understood.ts";
import { type Query, understandQuery } from "./understand-query.ts";

export type SearchedPlace = {
  readonly listing: Listing;
  /** In whole metres, from `near` or else from the street or postcode in the words. */
  readonly distanceInMetres: number | undefined;
  /** The occurrence that answers the words. */
  readonly match: Occurrence | undefined;
  /** When no occurrence does: the opening that answers the time they ask for. */
  readonly opening: OpenSpan | undefined;
};

export type SearchedPlaces = {
  readonly places: readonly SearchedPlace[];
  /** What comes after this page and lies in the box or area, added up by neighbourhood of the map. */
  readonly clusters: readonly FoundCluster[];
  readonly total: number;
  readonly next: string | undefined;
  /** With words only. */
  readonly understood: Understood | undefined;
  /** When asked for. */
  readonly facets: Facets | undefined;
  /** The instant (ms since 1970) from which the clock may give another answer; undefined when only a change can. */
  readonly until: number | undefined;
  /** Whoever knows this can give a better answer. */
  readonly asked: GroundQuestion | undefined;
};

/**
 * Searches by everything people search by. Filters, box and area must hold. Words are understood; those places come
 * first that hold all they ask for, then what is close, later or like it. Without words by distance from `near`, else by
 * what may be trusted and is on soonest. Throws a RangeError on an `after` that `readPageCursor` refuses: ask it first.
 */
export function searchPlaces(world: SearchWorld, search: PlaceSearch): SearchedPlaces {
  const { words = "", after, near } = search;
  const cursor = after === undefined ? undefined : readPageCursor(after, search);
  if (after !== undefined && cursor === undefined) throw new RangeError("The cursor does not belong to this search");
  const query = words === "" ? undefined : understandQuery(words, { ...world, near });
  if (query === undefined || isEmpty(query)) return searchWithoutWords(world, search, query);

  // Pages of one search are read as at one instant: what is worth most changes by the minute.
  const now = cursor?.at ?? nextStep(world.now, MINUTE_IN_MS) - MINUTE_IN_MS;
  const answer = searchByWords({ ...world, now }, search, query, cursor?.position);
  const page = toPage(world, search, answer, now);
  const from = near ?? (query.where !== undefined && query.where.codes.size === 0 ? query.where.shown : undefined);
  return {
    ...page,
    places: page.listings.map((listing) => {
      const { occurrence: match, opening } = matchOf(listing, query, world.book, now);
      return { listing, distanceInMetres: metresFrom(from, listing), match, opening };
    }),
    understood: toUnderstood(query, answer),
    facets: answer.facets,
    until: nextStep(world.now, MINUTE_IN_MS),
    asked: query.asked,
  };
}

function isEmpty({ where, when, wishes, words, isFeeling, asked }: Query): boolean {
  return where === undefined && when === undefined && wishes.length + words.length === 0 && !isFeeling && asked === undefined;
}

const MINUTE_IN_MS = 60_000;
/** Doors open and close at whole five minutes: a list that asks nothing about now need not be newer. */
const USUAL_STEP_IN_MS = 5 * MINUTE_IN_MS;
const TREE_FILTERS = new Set(["types", "runBys", "bounds", "area", "near", "words", "limit", "after", "withFacets"]);
/**
 * Of more places than this in a box or area nobody sees more than the first, and asking each for its next moment would
 * make a map of a town several times as dear: there the rank alone decides, which the trees know beforehand (status, then
 * last confirmed).
 */
const MOST_BY_MOMENT = 300;

function nextStep(now: number, step: number): number {
  return (Math.floor(now / step) + 1) * step;
}

function searchWithoutWords(world: SearchWorld, given: PlaceSearch, query: Query | undefined): SearchedPlaces {
  const { words: _, ...search } = given;
  const step = search.whens !== undefined || search.withFacets === true ? MINUTE_IN_MS : USUAL_STEP_IN_MS;
  const toUsual = (total: number) => (query === undefined ? undefined : toUnderstood(query, { exactCount: total, result: total > 0 ? "exact" : "nothing" }));
  const isForTrees = Object.entries(search).every(([name, value]) => value === undefined || value === false || TREE_FILTERS.has(name));
  const cursor = search.after === undefined ? undefined : readPageCursor(search.after, search);
  if (isForTrees && (search.near !== undefined || isByRank(world, search, cursor))) {
    const { places, clusters, total, next } = findPlaces(world.finder, search);
    const found = places.map(({ listing, distanceInMetres: metres }) => ({ listing, distanceInMetres: metres, match: undefined, opening: undefined }));
    const until = step === MINUTE_IN_MS ? nextStep(world.now, step) : undefined;
    return { places: found, clusters, total, next, understood: toUsual(total), facets: search.withFacets === true ? countFacetsOf(world, search) : undefined, until, asked: undefined };
  }
  const { near } = search;
  const at = near === undefined ? (cursor?.at ?? nextStep(world.now, step) - step) : undefined;
  const answer = near === undefined ? searchByMoment({ ...world, now: at ?? world.now }, search, cursor?.position) : searchFiltered(world, { ...search, near }, cursor?.position);
  const page = toPage(world, search, answer, at);
  return {
    ...page,
    places: page.listings.map((listing) => ({ listing, distanceInMetres: metresFrom(search.near, listing), match: undefined, opening: undefined })),
    understood: toUsual(answer.total),
    facets: answer.facets,
    until: at === undefined && step !== MINUTE_IN_MS ? undefined : nextStep(world.now, step),
    asked: undefined,
  };
}

/** Counting what each filter would leave looks at every place anyway. Pages go on as they began. */
function isByRank({ finder }: SearchWorld, search: PlaceSearch, cursor: PageCursor | undefined): boolean {
  if (cursor !== undefined) return cursor.at === undefined;
  return search.withFacets !== true && countInSpace(toScope(finder, { bounds: search.bounds, area: search.area })) > MOST_BY_MOMENT;
}

function metresFrom(from: Point | undefined, listing: Listing): number | undefined {
  return from && Math.round(distanceInMetres(from, listing));
}

/** A place that cannot be read is still found. */
function matchOf(listing: Listing, query: Query, book: FactBook, now: number): Match {
  const place = tryPlaceOf(listing);
  return place === undefined ? {} : findMatch(place, query, book, now);
}

/** `at` is the instant as at which the next page is to be read. */
function toPage({ finder }: SearchWorld, search: PlaceSearch, answer: Answer, at: number | undefined) {
  const { bounds, area, limit } = search;
  const page = answer.hits.slice(0, limit);
  const last = page.at(-1);
  const hasMore = answer.hits.length > page.length && last !== undefined;
  const grid = hasMore && (bounds ?? area) !== undefined ? createClusterGrid(toScope(finder, { bounds, area }).reach) : undefined;
  if (grid !== undefined && last !== undefined) answer.addRest(grid, page, last);
  return {
    listings: page.map(({ listing }) => listing),
    clusters: grid === undefined ? [] : toClusters(grid),
    total: answer.total,
    next: hasMore ? writePageCursor(last, search, at) : undefined,
  };
}
