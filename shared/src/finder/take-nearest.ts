import type { Bounds } from "../domain/bounds.ts";
import { holdsPoint, touches } from "../domain/box.ts";
import { distanceInMetres, EARTH_RADIUS_IN_METRES, type Point } from "../domain/point.ts";
import { createHeap } from "./heap.ts";
import type { Listing } from "./listing.ts";
import { comparePositions, compareText, type Hit } from "./position.ts";
import type { SpacePage } from "./search-space.ts";
import type { SpaceNode } from "./space-node.ts";

type NearNode = { readonly distance: number; readonly node: SpaceNode | undefined; readonly hit: Hit | undefined };

/** The nearest after `after`, nearest first. */
export function takeNearest({ roots, bounds, after, limit }: SpacePage, near: Point): Hit[] {
  const found: Hit[] = [];
  // At equal distance nodes are opened before a listing is taken: they may hold one with a lower id.
  const queue = createHeap<NearNode>(
    (one, other) => one.distance - other.distance || compareText(one.hit?.id ?? "", other.hit?.id ?? ""),
  );
  const enqueue = (node: SpaceNode) => {
    if (bounds !== undefined && !touches(node, bounds)) return;
    queue.push({ distance: leastDistance(near, node), node, hit: undefined });
  };
  roots.forEach(enqueue);
  while (found.length < limit) {
    const first = queue.pop();
    if (first === undefined) break;
    if (first.hit !== undefined) found.push(first.hit);
    for (const child of first.node?.children ?? []) if (child !== undefined) enqueue(child);
    for (const listing of first.node?.listings ?? []) {
      if (bounds !== undefined && !holdsPoint(bounds, listing)) continue;
      const hit = toNearHit(listing, near);
      if (after === undefined || comparePositions(hit, after) > 0) queue.push({ distance: hit.key, node: undefined, hit });
    }
  }
  return found;
}

export function toNearHit(listing: Listing, near: Point): Hit {
  return { key: distanceInMetres(near, listing), rank: 0, id: listing.id, listing };
}

const RADIANS = Math.PI / 180;
/** Across the date line and on the far side of the earth the haversine loses digits: up to decimetres. */
const ROUNDING_IN_METRES = 1;

/** No point of the box lies nearer than this: each term of the haversine is taken as small as it can be in the box. */
export function leastDistance({ lat, lng }: Point, { west, south, east, north }: Bounds): number {
  const latGap = Math.max(0, south - lat, lat - north);
  const isBetween = lng >= west && lng <= east;
  const lngGap = isBetween ? 0 : Math.min(turnBetween(lng, west), turnBetween(lng, east));
  const leastCosine = Math.max(0, Math.min(Math.cos(south * RADIANS), Math.cos(north * RADIANS)));
  const acrossLat = Math.sin((latGap * RADIANS) / 2) ** 2;
  const acrossLng = Math.cos(lat * RADIANS) * leastCosine * Math.sin((lngGap * RADIANS) / 2) ** 2;
  const distance = 2 * EARTH_RADIUS_IN_METRES * Math.asin(Math.min(1, Math.sqrt(acrossLat + acrossLng)));
  return Math.max(0, distance - ROUNDING_IN_METRES);
}

/** Degrees between two meridians the short way round. */
function turnBetween(one: number, other: number): number {
  const turn = Math.abs(one - other);
  return Math.min(turn, 360 - turn);
}
