import { ChangeRefused } from "./change-refused.ts";

/** In the place of the one with the same id, or at the end. */
export function putById<Item extends { id: string }>(items: readonly Item[], item: Item): Item[] {
  const isKnown = items.some(({ id }) => id === item.id);
  return isKnown ? items.map((one) => (one.id === item.id ? item : one)) : [...items, item];
}

/** Instead of the one with the same key, and in the order of the keys. */
export function putInOrder<Item>(items: readonly Item[], item: Item, keyOf: (item: Item) => string): Item[] {
  const key = keyOf(item);
  return [...items.filter((one) => keyOf(one) !== key), item].toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}

/** Throws ChangeRefused when there is none. */
export function dropWhere<Item>(items: readonly Item[], isMeant: (item: Item) => boolean): Item[] {
  const kept = items.filter((item) => !isMeant(item));
  if (kept.length === items.length) throw new ChangeRefused("gone");
  return kept;
}
