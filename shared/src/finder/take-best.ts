import { holdsPoint, touches } from "../domain/bounds.ts";
import { createHeap } from "./heap.ts";
import type { Listing } from "./listing.ts";
import { compareByRank } from "./position.ts";
import type { SpacePage } from "./search-space.ts";
import type { SpaceNode } from "./space-node.ts";

type RankedNode = { readonly best: Listing; readonly node: SpaceNode; readonly next: number };

/** The best by rank after `after`, opening only nodes that hold something better than what is found so far. */
export function takeBest({ roots, bounds, after, limit }: SpacePage): Listing[] {
  const found: Listing[] = [];
  const queue = createHeap<RankedNode>((one, other) => compareByRank(one.best, other.best));
  const enqueue = (node: SpaceNode) => {
    if (bounds === undefined || touches(node, bounds)) queue.push({ best: node.best, node, next: -1 });
  };
  const enqueueFrom = (node: SpaceNode, start: number) => {
    for (let next = start; next < node.listings.length; next++) {
      const best = node.listings[next];
      if (best === undefined || (bounds !== undefined && !holdsPoint(bounds, best))) continue;
      if (after !== undefined && compareByRank(best, after) <= 0) continue;
      queue.push({ best, node, next });
      return;
    }
  };
  roots.forEach(enqueue);
  while (found.length < limit) {
    const first = queue.pop();
    if (first === undefined) break;
    const { best, node, next } = first;
    if (next >= 0) found.push(best);
    if (node.children === undefined) enqueueFrom(node, next + 1);
    else for (const child of node.children) if (child !== undefined) enqueue(child);
  }
  return found;
}
