import type { Bounds } from "../domain/bounds.ts";
import { holdsPoint, touches } from "../domain/box.ts";
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

export function addPoint(grid: ClusterGrid, point: Point): void {
  addToTally(tallyAt(grid, point), point);
}

/** The tally of the cell that holds the point. */
function tallyAt({ depth, tallies }: ClusterGrid, { lat, lng }: Point): Tally {
  const shift = MAX_DEPTH - depth;
  const cell = (gridX(lng) >> shift) + (gridY(lat) >> shift) * GRID_SIZE;
  const known = tallies.get(cell);
  if (known !== undefined) return known;
  const tally = { count: 0, latSum: 0, lngSum: 0, west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  tallies.set(cell, tally);
  return tally;
}

function addToTally(tally: Tally, { lat, lng }: Point): void {
  tally.count += 1;
  tally.latSum += toMillionths(lat);
  tally.lngSum += toMillionths(lng);
  stretch(tally, lng, lat, lng, lat);
}

function stretch(tally: Tally, west: number, south: number, east: number, north: number): void {
  if (west < tally.west) tally.west = west;
  if (south < tally.south) tally.south = south;
  if (east > tally.east) tally.east = east;
  if (north > tally.north) tally.north = north;
}

function addNode(tally: Tally, { count, latSum, lngSum, west, south, east, north }: SpaceNode): void {
  tally.count += count;
  tally.latSum += latSum;
  tally.lngSum += lngSum;
  stretch(tally, west, south, east, north);
}

/** Takes a listing out again; the box of its cluster stays as it was. */
export function takeListing(grid: ClusterGrid, listing: Listing): void {
  const tally = tallyAt(grid, listing);
  tally.count -= 1;
  tally.latSum -= toMillionths(listing.lat);
  tally.lngSum -= toMillionths(listing.lng);
}

/** Which listings belong in the clusters. */
export type Remainder = {
  readonly holdsAll: (node: SpaceNode) => boolean;
  readonly holds: (listing: Listing) => boolean;
};

/** Adds the remainder of everything in the box; nodes that lie in it wholly are added without looking inside. */
export function addSpace(grid: ClusterGrid, { roots, bounds }: SpaceSearch, remainder: Remainder): void {
  const visit = (node: SpaceNode, depth: number, box: Bounds | undefined, above: Tally | undefined) => {
    if (box !== undefined && !touches(node, box)) return;
    const boxBelow = box !== undefined && holdsBox(box, node) ? undefined : box;
    // From the depth of the grid on, everything below a node lies in one cell.
    const tally = above ?? (depth >= grid.depth ? tallyAt(grid, node.best) : undefined);
    if (tally !== undefined && boxBelow === undefined && remainder.holdsAll(node)) {
      addNode(tally, node);
      return;
    }
    for (const child of node.children ?? []) if (child !== undefined) visit(child, depth + 1, boxBelow, tally);
    for (const listing of node.listings) {
      if (boxBelow !== undefined && !holdsPoint(boxBelow, listing)) continue;
      if (remainder.holds(listing)) addToTally(tally ?? tallyAt(grid, listing), listing);
    }
  };
  for (const root of roots) visit(root, 0, bounds, undefined);
}

/** From south-west to north-east. */
export function toClusters({ tallies }: ClusterGrid): FoundCluster[] {
  const cells = [...tallies].filter(([, { count }]) => count > 0);
  return cells.toSorted(([one], [other]) => one - other).map(([, tally]) => toCluster(tally));
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
