import type { Bounds } from "@schuifaan/shared/domain/bounds";
import { snapBounds } from "@schuifaan/shared/domain/box";

export function writeBox({ west, south, east, north }: Bounds): string {
  return [west, south, east, north].join(",");
}

/** A box that stands on earth and is not turned inside out; anything else is no box. */
export function readBox(text: string | undefined): Bounds | undefined {
  const parts = (text ?? "").split(",").map((part) => (part.trim() === "" ? NaN : Number(part)));
  const [west = NaN, south = NaN, east = NaN, north = NaN] = parts;
  const isBox =
    parts.length === 4 && west >= -180 && east <= 180 && south >= -90 && north <= 90 && west < east && south < north;
  return isBox ? snapBounds({ west, south, east, north }) : undefined;
}
