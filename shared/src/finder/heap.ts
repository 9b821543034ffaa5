export type Heap<Item> = {
  readonly push: (item: Item) => void;
  readonly peek: () => Item | undefined;
  readonly pop: () => Item | undefined;
};

/** A binary heap: `pop` takes the item that comes before all others, in the logarithm of their number. */
export function createHeap<Item>(compare: (one: Item, other: Item) => number): Heap<Item> {
  const items: Item[] = [];

  function push(item: Item): void {
    let hole = items.length;
    items.push(item);
    while (hole > 0) {
      const above = (hole - 1) >> 1;
      const parent = items[above];
      if (parent === undefined || compare(item, parent) >= 0) break;
      items[hole] = parent;
      hole = above;
    }
    items[hole] = item;
  }

  function pop(): Item | undefined {
    const first = items[0];
    const last = items.pop();
    if (last !== undefined && items.length > 0) sink(last);
    return first;
  }

  function sink(item: Item): void {
    let hole = 0;
    for (;;) {
      const left = 2 * hole + 1;
      const right = items[left + 1];
      let child = items[left];
      if (child === undefined) break;
      const isRight = right !== undefined && compare(right, child) < 0;
      if (isRight) child = right;
      if (compare(item, child) <= 0) break;
      items[hole] = child;
      hole = isRight ? left + 1 : left;
    }
    items[hole] = item;
  }

  return { push, peek: () => items[0], pop };
}
