import type { Bounds } from "../domain/bounds.ts";
import { holdsPoint, touches } from "../domain/box.ts";
import { createHeap } from "./heap.ts";
import type { Listing } from "./listing.ts";
import { compareByRank } from "./position.ts";
import { holdsBox, type SpacePage } from "./search-space.ts";
import type { SpaceNode } from "./space-node.ts";

/** A node, or from `next` on the listings of a leaf, of which `best` is the first to be taken. */
type Waiting = {
  readonly rank: number;
  readonly best: Listing;
  readonly node: SpaceNode;
  readonly next: number;
  /** What is still to be asked of everything below; undefined when the node lies in the box. */
  readonly box: Bounds | undefined;
};

/** The best by rank after `after`, opening only nodes that hold something better than what is found so far. */
export function takeBest({ roots, bounds, after, limit }: SpacePage): Listing[] {
  const found: Listing[] = [];
  const queue = createHeap<Waiting>((one, other) => other.rank - one.rank || compareByRank(one.best, other.best));
  const takeFrom = (leaf: SpaceNode, start: number, box: Bounds | undefined) => {
    for (let next = start; next < leaf.listings.length; next++) {
      const best = leaf.listings[next];
      if (best === undefined || (box !== undefined && !holdsPoint(box, best))) continue;
      if (after !== undefined && compareByRank(best, after) <= 0) continue;
      queue.push({ rank: best.rank, best, node: leaf, next, box });
      return;
    }
  };
  // Straight down to the best listing of the node; only what is passed by on the way has to wait.
  const open = (root: SpaceNode, rootBox: Bounds | undefined) => {
    let node: SpaceNode | undefined = root;
    let box = rootBox;
    while (node !== undefined) {
      if (box !== undefined && !touches(node, box)) return;
      if (box !== undefined && holdsBox(box, node)) box = undefined;
      if (node.children === undefined) takeFrom(node, 0, box);
      let below: SpaceNode | undefined;
      for (const child of node.children ?? []) {
        if (child === undefined) continue;
        if (child.best === node.best) below = child;
        else queue.push({ rank: child.rank, best: child.best, node: child, next: -1, box });
      }
      node = below;
    }
  };
  for (const root of roots) open(root, bounds);
  while (found.length < limit) {
    const first = queue.pop();
    if (first === undefined) break;
    if (first.next >= 0) {
      found.push(first.best);
      takeFrom(first.node, first.next + 1, first.box);
    } else {
      open(first.node, first.box);
    }
  }
  return found;
}
