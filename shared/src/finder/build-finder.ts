import type { PlaceId } from "../domain/place.ts";
import type { PlaceType, RunBy } from "../domain/taxonomy.ts";
import { type BucketMap, buildBucketMap, lookUp, withEntries } from "./bucket-map.ts";
import { addToSpace, buildSpace, listingsIn, removeFromSpace } from "./build-space.ts";
import { changeLater, type LaterSpace, spaceLater } from "./later-space.ts";
import type { Listing } from "./listing.ts";
import type { SpaceNode } from "./space-node.ts";
import { createTermBook } from "./term-book.ts";
import { buildShelves, replaceOnShelves, type WordShelf } from "./word-shelves.ts";

/** Every listing, ready to be searched. Never changed: `replaceListings` makes the next one and shares most of it. */
export type Finder = {
  readonly size: number;
  readonly ids: BucketMap<Listing>;
  readonly slugs: BucketMap<Listing>;
  readonly oldSlugs: BucketMap<Listing>;
  readonly everywhere: SpaceNode | undefined;
  /** A tree of its own for each type, runner and area: counting there is as cheap as it is everywhere. */
  readonly byType: ReadonlyMap<PlaceType, LaterSpace>;
  readonly byRunBy: ReadonlyMap<RunBy, LaterSpace>;
  readonly byArea: BucketMap<LaterSpace>;
  readonly shelves: readonly WordShelf[];
};

/** Of listings with the same id the last one counts. Slugs must be unique. */
export function buildFinder(listings: Iterable<Listing>): Finder {
  const byId = new Map<PlaceId, Listing>();
  for (const listing of listings) byId.set(listing.id, listing);
  const all = [...byId.values()];
  const ofType = new Map<PlaceType, Listing[]>();
  const ofRunBy = new Map<RunBy, Listing[]>();
  const ofArea = new Map<string, Listing[]>();
  for (const listing of all) {
    addToList(ofType, listing.type, listing);
    if (listing.runBy !== undefined) addToList(ofRunBy, listing.runBy, listing);
    for (const code of new Set(listing.areaCodes)) addToList(ofArea, code, listing);
  }
  return {
    size: all.length,
    ids: buildBucketMap(byId, all.length),
    slugs: buildBucketMap(all.map((listing) => [listing.slug, listing]), all.length),
    oldSlugs: buildBucketMap(all.flatMap(toOldSlugs), 0),
    everywhere: buildSpace(all),
    byType: new Map(toSpaces(ofType)),
    byRunBy: new Map(toSpaces(ofRunBy)),
    byArea: buildBucketMap(toSpaces(ofArea), ofArea.size),
    shelves: buildShelves(all, createTermBook()),
  };
}

function addToList<Key>(lists: Map<Key, Listing[]>, key: Key, listing: Listing): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [listing]);
  else list.push(listing);
}

function* toSpaces<Key>(lists: ReadonlyMap<Key, readonly Listing[]>): Generator<[Key, LaterSpace]> {
  for (const [key, list] of lists) yield [key, spaceLater(list)];
}

function toOldSlugs(listing: Listing): [string, Listing][] {
  return listing.oldSlugs.map((slug) => [slug, listing]);
}

/** By id first, an old slug last; an id of one place may be the slug of another. */
export function findListing({ ids, slugs, oldSlugs }: Finder, name: string): Listing | undefined {
  return lookUp(ids, name) ?? lookUp(slugs, name) ?? lookUp(oldSlugs, name);
}

/** Places in the area, those in its sub-areas included. */
export function placeCountIn({ byArea }: Finder, areaCode: string): number {
  return lookUp(byArea, areaCode)?.count ?? 0;
}

export type ListingChanges = { readonly put: readonly Listing[]; readonly remove: readonly PlaceId[] };

/** From this share of all listings on, building anew is quicker than changing one by one. */
const REBUILD_SHARE = 1 / 8;

/**
 * The finder after the changes: listings of `put` added or replaced by id, those of `remove` gone (unless also put).
 * Costs a small part of a millisecond each, however many listings there are; answers as if built anew.
 */
export function replaceListings(finder: Finder, { put, remove }: ListingChanges): Finder {
  const coming = new Map(put.map((listing) => [listing.id, listing]));
  const going = [...new Set([...remove, ...coming.keys()])]
    .map((id) => lookUp(finder.ids, id))
    .filter((listing) => listing !== undefined);
  if (coming.size + going.length === 0) return finder;
  if (coming.size + going.length > finder.size * REBUILD_SHARE) {
    const gone = new Set(going);
    const left = listingsIn(finder.everywhere).filter((listing) => !gone.has(listing));
    return buildFinder([...left, ...coming.values()]);
  }
  return changeListings(finder, going, [...coming.values()]);
}

function changeListings(finder: Finder, going: readonly Listing[], coming: readonly Listing[]): Finder {
  const ids = withEntries(finder.ids, [
    ...going.map(({ id }): [string, undefined] => [id, undefined]),
    ...coming.map((listing): [string, Listing] => [listing.id, listing]),
  ]);
  const slugs = withEntries(finder.slugs, [
    ...going.map(({ slug }): [string, undefined] => [slug, undefined]),
    ...coming.map((listing): [string, Listing] => [listing.slug, listing]),
  ]);
  const oldSlugs = withEntries(finder.oldSlugs, [
    ...going.flatMap(toOldSlugs).map(([slug]): [string, undefined] => [slug, undefined]),
    ...coming.flatMap(toOldSlugs),
  ]);
  const byType = new Map<PlaceType, LaterSpace | undefined>(finder.byType);
  const byRunBy = new Map<RunBy, LaterSpace | undefined>(finder.byRunBy);
  const byArea = new Map<string, LaterSpace | undefined>();
  let { everywhere } = finder;
  const change = (changeSpace: typeof addToSpace, listing: Listing) => {
    everywhere = changeSpace(everywhere, listing);
    byType.set(listing.type, changeLater(byType.get(listing.type), changeSpace, listing));
    if (listing.runBy !== undefined) byRunBy.set(listing.runBy, changeLater(byRunBy.get(listing.runBy), changeSpace, listing));
    for (const code of new Set(listing.areaCodes)) {
      byArea.set(code, changeLater(byArea.has(code) ? byArea.get(code) : lookUp(finder.byArea, code), changeSpace, listing));
    }
  };
  for (const listing of going) change(removeFromSpace, listing);
  for (const listing of coming) change(addToSpace, listing);
  return {
    size: ids.size,
    ids,
    slugs,
    oldSlugs,
    everywhere,
    byType: withoutEmpty(byType),
    byRunBy: withoutEmpty(byRunBy),
    byArea: withEntries(finder.byArea, byArea),
    shelves: replaceOnShelves(finder.shelves, going.map(({ id }) => id), coming),
  };
}

function withoutEmpty<Key>(spaces: ReadonlyMap<Key, LaterSpace | undefined>): Map<Key, LaterSpace> {
  return new Map([...spaces].filter((entry): entry is [Key, LaterSpace] => entry[1] !== undefined));
}
