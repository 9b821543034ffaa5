import type { Bounds } from "../domain/bounds.ts";
import { boundsAround } from "../domain/box.ts";
import type { Listing } from "./listing.ts";
import { LEAF_SIZE, MAX_DEPTH, quarterOf, type SpaceNode, toBranch, toLeaf } from "./space-node.ts";

/** The tree of these listings, from this depth down; undefined without listings. */
export function buildSpace(listings: readonly Listing[], depth = 0): SpaceNode | undefined {
  const box = listings.length > LEAF_SIZE ? boundsAround(listings) : undefined;
  return box === undefined || depth === MAX_DEPTH ? toLeaf(listings) : split(listings, depth, box);
}

const NO_CHILDREN: readonly (SpaceNode | undefined)[] = [undefined, undefined, undefined, undefined];

function split(listings: readonly Listing[], depth: number, box: Bounds): SpaceNode | undefined {
  const quarter = quarterOf({ lat: box.south, lng: box.west }, depth);
  if (quarter === quarterOf({ lat: box.north, lng: box.east }, depth)) {
    // All in one quarter: from the whole world down to a town this saves looking at each listing ten times.
    const only = depth + 1 === MAX_DEPTH ? toLeaf(listings) : split(listings, depth + 1, box);
    return toBranch(NO_CHILDREN.with(quarter, only));
  }
  const [southWest, southEast, northWest, northEast]: [Listing[], Listing[], Listing[], Listing[]] = [[], [], [], []];
  for (const listing of listings) {
    const own = quarterOf(listing, depth);
    if (own < 2) (own === 0 ? southWest : southEast).push(listing);
    else (own === 2 ? northWest : northEast).push(listing);
  }
  return toBranch([southWest, southEast, northWest, northEast].map((part) => buildSpace(part, depth + 1)));
}

/** The tree with one listing more; it must not be in it yet. */
export function addToSpace(node: SpaceNode | undefined, listing: Listing, depth = 0): SpaceNode | undefined {
  if (node === undefined) return toLeaf([listing]);
  if (node.children === undefined) return buildSpace([...node.listings, listing], depth);
  const quarter = quarterOf(listing, depth);
  return toBranch(node.children.with(quarter, addToSpace(node.children[quarter], listing, depth + 1)));
}

/** The tree without this listing; the very same tree when it was not in it. */
export function removeFromSpace(node: SpaceNode | undefined, listing: Listing, depth = 0): SpaceNode | undefined {
  if (node?.children === undefined) {
    return node?.listings.includes(listing) === true ? toLeaf(node.listings.filter((other) => other !== listing)) : node;
  }
  const quarter = quarterOf(listing, depth);
  const child = node.children[quarter];
  const changed = removeFromSpace(child, listing, depth + 1);
  if (changed === child) return node;
  const branch = toBranch(node.children.with(quarter, changed));
  // What is left fits in one leaf again: the shape must not remember what has been.
  return branch !== undefined && branch.count <= LEAF_SIZE ? toLeaf(listingsIn(branch)) : branch;
}

export function listingsIn(node: SpaceNode | undefined): Listing[] {
  const found: Listing[] = [];
  const waiting = [node];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (next?.children !== undefined) waiting.push(...next.children);
    else if (next !== undefined) for (const listing of next.listings) found.push(listing);
  }
  return found;
}
