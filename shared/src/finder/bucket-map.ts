/**
 * A map that is never changed, only replaced: a change copies one bucket and the list of buckets, and shares the rest
 * with the map before.
 */
export type BucketMap<Value> = { readonly size: number; readonly buckets: readonly ReadonlyMap<string, Value>[] };

const FEWEST_BUCKETS = 16;
/** Copying a list is far cheaper than copying a map: many small buckets. */
const USUAL_BUCKET = 64;
/** Past this many entries a bucket the whole is laid out anew. */
const FULLEST_BUCKET = 256;

export function buildBucketMap<Value>(entries: Iterable<readonly [string, Value]>, expected: number): BucketMap<Value> {
  const count = Math.max(FEWEST_BUCKETS, 2 ** Math.ceil(Math.log2((expected + 1) / USUAL_BUCKET)));
  const buckets = Array.from({ length: count }, () => new Map<string, Value>());
  for (const [key, value] of entries) buckets[bucketOf(key, count)]?.set(key, value);
  return { size: sizeOf(buckets), buckets };
}

export function lookUp<Value>({ buckets }: BucketMap<Value>, key: string): Value | undefined {
  return buckets[bucketOf(key, buckets.length)]?.get(key);
}

/** The map with these entries set; an undefined value takes its key out. */
export function withEntries<Value>(
  map: BucketMap<Value>,
  entries: Iterable<readonly [string, Value | undefined]>,
): BucketMap<Value> {
  const buckets = [...map.buckets];
  const copied = new Map<number, Map<string, Value>>();
  let { size } = map;
  for (const [key, value] of entries) {
    const index = bucketOf(key, buckets.length);
    const bucket = copied.get(index) ?? new Map(buckets[index]);
    copied.set(index, bucket);
    buckets[index] = bucket;
    size -= bucket.size;
    if (value === undefined) bucket.delete(key);
    else bucket.set(key, value);
    size += bucket.size;
  }
  const changed = { size, buckets };
  return size > FULLEST_BUCKET * buckets.length ? buildBucketMap(entriesOf(changed), size) : changed;
}

function* entriesOf<Value>({ buckets }: BucketMap<Value>): Generator<[string, Value]> {
  for (const bucket of buckets) yield* bucket;
}

function sizeOf(buckets: readonly ReadonlyMap<string, unknown>[]): number {
  return buckets.reduce((sum, { size }) => sum + size, 0);
}

/** FNV-1a. */
function bucketOf(key: string, count: number): number {
  let hash = 0x81_1c_9d_c5;
  for (let index = 0; index < key.length; index++) hash = Math.imul(hash ^ key.charCodeAt(index), 0x01_00_01_93);
  return (hash >>> 0) % count;
}
