import type { Bounds } from "../domain/bounds.ts";
import { boundsAround, touches } from "../domain/box.ts";
import { SHELF_SIZE } from "./word-shelves.ts";

/** The listings of a shelf by the cell of a grid they lie in: who asks for a town need not look at a country. */
export type ShelfGrid = {
  /** Tight around all of them; undefined when there are none. */
  readonly bounds: Bounds | undefined;
  /** Cells from west to east, and from south to north. */
  readonly side: number;
  /** Of cell c from `numbers[starts[c]]` up to `numbers[starts[c + 1]]`; row by row from the south-west. */
  readonly starts: Uint32Array;
  readonly numbers: Uint16Array;
  /** All numbers, in order. */
  readonly all: Uint16Array;
};

/** So many lie in a cell, when they lie evenly. */
const USUAL_CELL = 8;

const NUMBERS = Uint16Array.from({ length: SHELF_SIZE }, (_, number) => number);

/** Of columns of degrees. A shelf holds no more than SHELF_SIZE listings. */
export function buildShelfGrid(lats: Float64Array, lngs: Float64Array): ShelfGrid {
  const side = Math.max(1, Math.ceil(Math.sqrt(lats.length / USUAL_CELL)));
  const bounds = boundsAround(Array.from(lats, (lat, number) => ({ lat, lng: lngs[number] ?? 0 })));
  const starts = new Uint32Array(side * side + 1);
  const [numbers, all] = [new Uint16Array(lats.length), NUMBERS.subarray(0, lats.length)];
  if (bounds === undefined) return { bounds, side, starts, numbers, all };
  const cells = Uint32Array.from(lats, (lat, number) => rowOf(bounds, side, lat) * side + columnOf(bounds, side, lngs[number] ?? 0));
  for (const cell of cells) starts[cell + 1] = (starts[cell + 1] ?? 0) + 1;
  for (let cell = 0; cell < side * side; cell++) starts[cell + 1] = (starts[cell + 1] ?? 0) + (starts[cell] ?? 0);
  const free = starts.slice();
  cells.forEach((cell, number) => {
    const place = free[cell] ?? 0;
    numbers[place] = number;
    free[cell] = place + 1;
  });
  return { bounds, side, starts, numbers, all };
}

/** The numbers of all that lie in the box, and of some beside it: in cells that touch it. */
export function numbersNear({ bounds, side, starts, numbers }: ShelfGrid, box: Bounds): Uint16Array {
  if (bounds === undefined || !touches(bounds, box)) return numbers.subarray(0, 0);
  const [west, east] = [columnOf(bounds, side, box.west), columnOf(bounds, side, box.east)];
  const [south, north] = [rowOf(bounds, side, box.south), rowOf(bounds, side, box.north)];
  const runs: Uint16Array[] = [];
  let count = 0;
  for (let row = south; row <= north; row++) {
    // Cells beside each other are one run.
    const run = numbers.subarray(starts[row * side + west], starts[row * side + east + 1]);
    runs.push(run);
    count += run.length;
  }
  const near = new Uint16Array(count);
  let end = 0;
  for (const run of runs) {
    near.set(run, end);
    end += run.length;
  }
  return near;
}

function rowOf({ south, north }: Bounds, side: number, lat: number): number {
  return cellOf(south, north, side, lat);
}

function columnOf({ west, east }: Bounds, side: number, lng: number): number {
  return cellOf(west, east, side, lng);
}

function cellOf(from: number, to: number, side: number, at: number): number {
  if (to <= from) return 0;
  return Math.max(0, Math.min(side - 1, Math.floor(((at - from) / (to - from)) * side)));
}
