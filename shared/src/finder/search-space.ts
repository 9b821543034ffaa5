import type { Bounds } from "../domain/bounds.ts";
import { holdsPoint, touches } from "../domain/box.ts";
import type { Listing } from "./listing.ts";
import type { Position } from "./position.ts";
import type { SpaceNode } from "./space-node.ts";

export type SpaceSearch = {
  /** Trees that share no listing. */
  readonly roots: readonly SpaceNode[];
  readonly bounds: Bounds | undefined;
};

export type SpacePage = SpaceSearch & { readonly after: Position | undefined; readonly limit: number };

export function holdsBox(outer: Bounds, inner: Bounds): boolean {
  return inner.west >= outer.west && inner.east <= outer.east && inner.south >= outer.south && inner.north <= outer.north;
}

/** Exact; what lies wholly inside the box is counted without looking inside. */
export function countInSpace({ roots, bounds }: SpaceSearch): number {
  return roots.reduce((sum, root) => sum + (bounds === undefined ? root.count : countInBox(root, bounds)), 0);
}

function countInBox(node: SpaceNode, bounds: Bounds): number {
  if (!touches(node, bounds)) return 0;
  if (holdsBox(bounds, node)) return node.count;
  let count = 0;
  if (node.children === undefined) for (const listing of node.listings) count += holdsPoint(bounds, listing) ? 1 : 0;
  else for (const child of node.children) if (child !== undefined) count += countInBox(child, bounds);
  return count;
}

/** Everything in the box, in no order. */
export function collectInSpace({ roots, bounds }: SpaceSearch): Listing[] {
  const found: Listing[] = [];
  for (const root of roots) collectInto(found, root, bounds);
  return found;
}

function collectInto(found: Listing[], node: SpaceNode, bounds: Bounds | undefined): void {
  if (bounds !== undefined && !touches(node, bounds)) return;
  const box = bounds === undefined || holdsBox(bounds, node) ? undefined : bounds;
  if (node.children !== undefined) {
    for (const child of node.children) if (child !== undefined) collectInto(found, child, box);
    return;
  }
  for (const listing of node.listings) if (box === undefined || holdsPoint(box, listing)) found.push(listing);
}
