/** How much a poster says, and in how large letters. */
export type PosterLayout = {
  /** Points. */
  readonly size: number;
  /** Days without anything stand there too. */
  readonly hasGaps: boolean;
  /** Doors that are open while nothing is on. */
  readonly hasOpenDoors: boolean;
  /** What and where on one line. */
  readonly isShort: boolean;
  /** Of the places that are on it: where the door is, or only whom to call. */
  readonly doors: "all" | "phones";
  /** Lines in the whole week; what does not fit in a day is counted. */
  readonly lines: number;
};

/** Below this nobody reads a sheet on a door at arm's length. */
const SMALLEST = 14;
const fewest: PosterLayout = { size: SMALLEST, hasGaps: false, hasOpenDoors: false, isShort: true, doors: "all", lines: Infinity };

const roomy = (size: number): PosterLayout => ({ ...fewest, size, hasGaps: true, hasOpenDoors: true, isShort: false });
const short = (size: number): PosterLayout => ({ ...roomy(size), isShort: true });
const withoutGaps = (size: number): PosterLayout => ({ ...short(size), hasGaps: false });
const onlyOn = (size: number): PosterLayout => ({ ...fewest, size });
const some = (lines: number): PosterLayout => ({ ...fewest, doors: "phones", lines });

/**
 * From a quiet week to a full one; the first that fits on the sheet is the one. First the letters become smaller, then
 * what can be missed goes, and only then activities, of which it is said how many.
 */
export const POSTER_LAYOUTS: readonly PosterLayout[] = [
  ...[24, 22, 20, 18].map(roomy),
  ...[18, 17, 16].map(short),
  ...[16, 15].map(withoutGaps),
  ...[15, SMALLEST].map(onlyOn),
  ...[Infinity, 30, 28, 26, 24, 22, 20, 18, 16, 14, 12, 10, 7].map(some),
];
