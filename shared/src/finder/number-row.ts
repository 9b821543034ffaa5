/** Numbers from 0 up to 2³², one after another. */
export type NumberRow = {
  readonly length: number;
  readonly push: (number: number) => void;
  /** 0 beyond the end. */
  readonly at: (index: number) => number;
};

const BLOCK_BITS = 14;
const BLOCK_MASK = 2 ** BLOCK_BITS - 1;

/**
 * In blocks that are never copied. A plain list of half a million numbers is laid out anew twenty times as it grows,
 * and leaves all of them behind for the collector.
 */
export function createNumberRow(): NumberRow {
  const blocks: Uint32Array[] = [];
  let [block, length] = [new Uint32Array(), 0];
  return {
    get length() {
      return length;
    },
    push: (number) => {
      if ((length & BLOCK_MASK) === 0) blocks.push((block = new Uint32Array(BLOCK_MASK + 1)));
      block[length & BLOCK_MASK] = number;
      length += 1;
    },
    at: (index) => blocks[index >> BLOCK_BITS]?.[index & BLOCK_MASK] ?? 0,
  };
}
