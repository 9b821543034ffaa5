import { boundsOfBBox } from "@schuifaan/shared/domain/bounds-of-bbox";
import type { PlaceId } from "@schuifaan/shared/domain/place";
import { type AreaFinder, buildAreaFinder, type StoredArea } from "@schuifaan/shared/finder/build-area-finder";
import { buildFinder, type Finder } from "@schuifaan/shared/finder/build-finder";
import { createFactBook, type FactBook } from "@schuifaan/shared/finder/fact-book";
import { toListing } from "@schuifaan/shared/finder/to-listing";

import type { KeptArea } from "./kept-areas.ts";

/** Everything that was kept, ready to be searched as the server would search it. */
export type KeptWorld = {
  readonly finder: Finder;
  readonly areas: AreaFinder;
  /** Newest first. */
  readonly kept: readonly KeptArea[];
  /** When the server last told of each place. */
  readonly keptAtOf: ReadonlyMap<PlaceId, string>;
};

/** Of a place that was kept more than once the newest facts count. */
export function buildKeptWorld(kept: readonly KeptArea[]): KeptWorld {
  const oldestFirst = kept.toReversed();
  return {
    finder: buildFinder(oldestFirst.flatMap(({ places }) => places.map(toListing))),
    areas: buildAreaFinder(kept.map(toStoredArea)),
    kept,
    keptAtOf: new Map(oldestFirst.flatMap(({ places, keptAt }) => places.map(({ id }): [PlaceId, string] => [id, keptAt]))),
  };
}

const books = new WeakMap<KeptWorld, FactBook>();

/** What filters and words ask of the kept places, as seen from a day ("2026-11-21"); read once a day. */
export function bookOf(world: KeptWorld, day: string): FactBook {
  const known = books.get(world);
  if (known?.from === day) return known;
  const book = createFactBook(day);
  books.set(world, book);
  return book;
}

function toStoredArea({ area: { geometry, bbox, years: _years, placeCount: _placeCount, ...area } }: KeptArea): StoredArea {
  const shape = JSON.stringify(geometry);
  return { ...area, bbox: boundsOfBBox(bbox), shape, outline: shape };
}
