import type { Bounds } from "../domain/bounds.ts";
import type { Point } from "../domain/point.ts";
import { compareByRank } from "./position.ts";
import type { Listing } from "./listing.ts";

// The space of the finder is a quadtree over the whole world, halved in lng and lat at every level. Its shape
// depends on the listings in it and on nothing else: built at once or change by change, it is the same tree.
// A node is never changed: a change makes new nodes from the root to one leaf, and shares all others.

/** Numbers per axis at the deepest level: steps of 2 m, below which a leaf may hold any number of listings. */
export const MAX_DEPTH = 24;
export const GRID_SIZE = 2 ** MAX_DEPTH;
export const LEAF_SIZE = 32;

/** Its own bounds are tight. Sums are in millionths of a degree: whole numbers add up alike in any order. */
export type SpaceNode = Bounds & {
  readonly count: number;
  readonly latSum: number;
  readonly lngSum: number;
  /** The first of all listings below, by rank. */
  readonly best: Listing;
  /** That of the best, at hand: most comparisons need no more. */
  readonly rank: number;
  /** South-west, south-east, north-west, north-east; undefined in a leaf. */
  readonly children: readonly (SpaceNode | undefined)[] | undefined;
  /** By rank; empty in a branch. */
  readonly listings: readonly Listing[];
};

export function gridX(lng: number): number {
  return Math.min(GRID_SIZE - 1, Math.floor(((lng + 180) / 360) * GRID_SIZE));
}

export function gridY(lat: number): number {
  return Math.min(GRID_SIZE - 1, Math.floor(((lat + 90) / 180) * GRID_SIZE));
}

/** Which of the four children of a node at this depth holds the point. */
export function quarterOf({ lat, lng }: Point, depth: number): number {
  const shift = MAX_DEPTH - 1 - depth;
  return ((gridX(lng) >> shift) & 1) + 2 * ((gridY(lat) >> shift) & 1);
}

export function toMillionths(degrees: number): number {
  return Math.round(degrees * 1e6);
}

/** Undefined without listings. */
export function toLeaf(listings: readonly Listing[]): SpaceNode | undefined {
  let [west, south, east, north, latSum, lngSum] = [Infinity, Infinity, -Infinity, -Infinity, 0, 0];
  for (const { lat, lng } of listings) {
    if (lng < west) west = lng;
    if (lng > east) east = lng;
    if (lat < south) south = lat;
    if (lat > north) north = lat;
    latSum += toMillionths(lat);
    lngSum += toMillionths(lng);
  }
  const ordered = listings.length > 1 ? listings.toSorted(compareByRank) : listings;
  const [best] = ordered;
  if (best === undefined) return undefined;
  return { west, south, east, north, count: listings.length, latSum, lngSum, best, rank: best.rank, children: undefined, listings: ordered };
}

const NO_LISTINGS: readonly Listing[] = [];

/** Undefined without children. */
export function toBranch(children: readonly (SpaceNode | undefined)[]): SpaceNode | undefined {
  let [west, south, east, north, latSum, lngSum, count] = [Infinity, Infinity, -Infinity, -Infinity, 0, 0, 0];
  let best: Listing | undefined;
  for (const child of children) {
    if (child === undefined) continue;
    west = Math.min(west, child.west);
    south = Math.min(south, child.south);
    east = Math.max(east, child.east);
    north = Math.max(north, child.north);
    latSum += child.latSum;
    lngSum += child.lngSum;
    count += child.count;
    if (best === undefined || compareByRank(child.best, best) < 0) best = child.best;
  }
  return best && { west, south, east, north, count, latSum, lngSum, best, rank: best.rank, children, listings: NO_LISTINGS };
}
