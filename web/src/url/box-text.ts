import type { Bounds } from "@schuifaan/shared/domain/bounds";

const STEPS_A_DEGREE = 1000;

// 4.019 * 1000 is 4018.9999999999995: without this, reading a box back would make it grow.
const toSteps = (degrees: number) => Number((degrees * STEPS_A_DEGREE).toFixed(6));

/** Outwards to about 100 m: small pans ask the same question, and the address stays short. */
export function roundBox({ west, south, east, north }: Bounds): Bounds {
  return {
    west: Math.floor(toSteps(west)) / STEPS_A_DEGREE,
    south: Math.floor(toSteps(south)) / STEPS_A_DEGREE,
    east: Math.ceil(toSteps(east)) / STEPS_A_DEGREE,
    north: Math.ceil(toSteps(north)) / STEPS_A_DEGREE,
  };
}

export function writeBox({ west, south, east, north }: Bounds): string {
  return [west, south, east, north].join(",");
}

/** A box that stands on earth and is not turned inside out; anything else is no box. */
export function readBox(text: string | undefined): Bounds | undefined {
  const parts = (text ?? "").split(",").map((part) => (part.trim() === "" ? NaN : Number(part)));
  const [west = NaN, south = NaN, east = NaN, north = NaN] = parts;
  const isBox =
    parts.length === 4 && west >= -180 && east <= 180 && south >= -90 && north <= 90 && west < east && south < north;
  return isBox ? roundBox({ west, south, east, north }) : undefined;
}
