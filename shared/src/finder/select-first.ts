import { createHeap } from "./heap.ts";

/** The first `count` of the items in order, without sorting the rest. */
export function selectFirst<Item>(items: readonly Item[], count: number, compare: (one: Item, other: Item) => number): Item[] {
  if (items.length <= 4 * count) return items.toSorted(compare).slice(0, count);
  const lastFirst = createHeap<Item>((one, other) => compare(other, one));
  let kept = 0;
  for (const item of items) {
    const last = lastFirst.peek();
    if (kept === count && (last === undefined || compare(item, last) >= 0)) continue;
    if (kept === count) lastFirst.pop();
    else kept++;
    lastFirst.push(item);
  }
  const chosen: Item[] = [];
  for (let item = lastFirst.pop(); item !== undefined; item = lastFirst.pop()) chosen.push(item);
  return chosen.toReversed();
}
