import type { Bounds } from "@schuifaan/shared/domain/bounds";

type Weighed = { readonly lat: number; readonly lng: number; readonly count?: number };

/** What most people look for is where most places are; a few far away would make the first map a map of dots. */
const CORE_SHARE = 0.7;
const LEAST_SPAN_IN_DEGREES = 0.01;

/** The box around the places nearest to the middle, 70 of every 100; undefined when there are none. */
export function coreBox(points: readonly Weighed[]): Bounds | undefined {
  const lat = median(points.map((point) => point.lat));
  const lng = median(points.map((point) => point.lng));
  const farness = (point: Weighed) => Math.hypot(point.lat - lat, (point.lng - lng) * 0.62);
  const total = points.reduce((sum, { count = 1 }) => sum + count, 0);
  let inside = 0;
  const core = points
    .toSorted((one, other) => farness(one) - farness(other))
    .filter(({ count = 1 }) => {
      const isCore = inside < total * CORE_SHARE;
      inside += count;
      return isCore;
    });
  return boxAround(core);
}

/** The smallest box around the points that is not too small to look at. */
export function boxAround(points: readonly Weighed[]): Bounds | undefined {
  if (points.length === 0) return undefined;
  const lats = points.map(({ lat }) => lat);
  const lngs = points.map(({ lng }) => lng);
  const [south, north] = widen(Math.min(...lats), Math.max(...lats));
  const [west, east] = widen(Math.min(...lngs), Math.max(...lngs));
  return { west, south, east, north };
}

function widen(low: number, high: number): [low: number, high: number] {
  const lack = Math.max(0, LEAST_SPAN_IN_DEGREES - (high - low)) / 2;
  return [low - lack, high + lack];
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
}
