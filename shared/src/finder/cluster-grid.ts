import { type Bounds, holdsPoint, touches } from "../domain/bounds.ts";
import type { Point } from "../domain/point.ts";
import { GRID_SIZE, gridX, gridY, MAX_DEPTH, type SpaceNode, toMillionths } from "./space-node.ts";
import { holdsBox, type SpaceSearch } from "./search-space.ts";
import type { Listing } from "./listing.ts";

const MOST_CLUSTERS = 64;

export type FoundCluster = { readonly lat: number; readonly lng: number; readonly count: number; readonly bbox: Bounds };

type Tally = { count: number; latSum: number; lngSum: number; west: number; south: number; east: number; north: number };

/** Cells of the quadtree itself, so that clusters stay where they are while the map is panned. */
export type ClusterGrid = { readonly depth: number; readonly tallies: Map<number, Tally> };

/** The finest cells of which no more than 64 touch the box. */
export function createClusterGrid(bounds: Bounds): ClusterGrid {
  const [west, east] = [gridX(bounds.west), gridX(bounds.east)];
  const [south, north] = [gridY(bounds.south), gridY(bounds.north)];
  let shift = 0;
  const cellsTouched = () => ((east >> shift) - (west >> shift) + 1) * ((north >> shift) - (south >> shift) + 1);
  while (cellsTouched() > MOST_CLUSTERS) shift++;
  return { depth: MAX_DEPTH - shift, tallies: new Map() };
}

export function addListing(grid: ClusterGrid, { lat, lng }: Listing): void {
  const [latSum, lngSum] = [toMillionths(lat), toMillionths(lng)];
  addTo(grid, { lat, lng }, { count: 1, latSum, lngSum, west: lng, south: lat, east: lng, north: lat });
}

function addTo({ depth, tallies }: ClusterGrid, { lat, lng }: Point, more: Readonly<Tally>): void {
  const shift = MAX_DEPTH - depth;
  const cell = (gridX(lng) >> shift) + (gridY(lat) >> shift) * GRID_SIZE;
  const tally = tallies.get(cell);
  if (tally === undefined) {
    const { count, latSum, lngSum, west, south, east, north } = more;
    tallies.set(cell, { count, latSum, lngSum, west, south, east, north });
    return;
  }
  tally.count += more.count;
  tally.latSum += more.latSum;
  tally.lngSum += more.lngSum;
  tally.west = Math.min(tally.west, more.west);
  tally.south = Math.min(tally.south, more.south);
  tally.east = Math.max(tally.east, more.east);
  tally.north = Math.max(tally.north, more.north);
}

/** Which listings belong in the clusters: those that come after the page. */
export type Remainder = {
  readonly holdsAll: (node: SpaceNode) => boolean;
  readonly holds: (listing: Listing) => boolean;
};

/** Adds the remainder of everything in the box; nodes that lie in it wholly are added without looking inside. */
export function addSpace(grid: ClusterGrid, { roots, bounds }: SpaceSearch, remainder: Remainder): void {
  const visit = (node: SpaceNode, depth: number) => {
    if (bounds !== undefined && !touches(node, bounds)) return;
    const isInside = bounds === undefined || holdsBox(bounds, node);
    if (depth >= grid.depth && isInside && remainder.holdsAll(node)) {
      addTo(grid, node.best, node);
      return;
    }
    for (const child of node.children ?? []) if (child !== undefined) visit(child, depth + 1);
    for (const listing of node.listings) {
      if ((isInside || holdsPoint(bounds, listing)) && remainder.holds(listing)) addListing(grid, listing);
    }
  };
  for (const root of roots) visit(root, 0);
}

/** From south-west to north-east. */
export function toClusters({ tallies }: ClusterGrid): FoundCluster[] {
  return [...tallies.entries()].toSorted(([one], [other]) => one - other).map(([, tally]) => toCluster(tally));
}

function toCluster({ count, latSum, lngSum, west, south, east, north }: Tally): FoundCluster {
  return {
    lat: between(south, latSum / count / 1e6, north),
    lng: between(west, lngSum / count / 1e6, east),
    count,
    bbox: { west, south, east, north },
  };
}

/** The sums are rounded to millionths, so a mean may fall a hair outside its own members. */
function between(low: number, middle: number, high: number): number {
  return Math.max(low, Math.min(high, Number(middle.toFixed(6))));
}
