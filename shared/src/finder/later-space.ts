import { buildSpace } from "./build-space.ts";
import type { Listing } from "./listing.ts";
import { once } from "./once.ts";
import type { SpaceNode } from "./space-node.ts";

/** A tree that is built when somebody first looks into it, so that a start need not wait for trees nobody asks for. */
export type LaterSpace = {
  /** Known before the tree is there. */
  readonly count: number;
  readonly root: () => SpaceNode | undefined;
};

export function spaceLater(listings: readonly Listing[]): LaterSpace {
  return { count: listings.length, root: once(() => buildSpace(listings)) };
}

/** Undefined when nothing is left. */
export function changeLater(
  space: LaterSpace | undefined,
  change: (root: SpaceNode | undefined, listing: Listing) => SpaceNode | undefined,
  listing: Listing,
): LaterSpace | undefined {
  const root = change(space?.root(), listing);
  return root && { count: root.count, root: () => root };
}
