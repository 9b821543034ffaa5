import type { Point } from "@schuifaan/shared/domain/point";

import { fromRd } from "../from-rd.ts";

export type ReadPosition = {
  readonly point: Point;
  readonly system: "wgs84" | "rd";
  /** Latitude and longitude (or x and y) stood in each other's place. */
  readonly isSwapped: boolean;
  /** Fewer than four decimals tell the street, not the door. */
  readonly isRough: boolean;
};

/** The European Netherlands, roughly; latitude and longitude cannot be mistaken for each other here. */
const LATS = { from: 50.7, to: 53.7 };
const LNGS = { from: 3.2, to: 7.3 };
const RD_X = { from: 10_000, to: 290_000 };
const RD_Y = { from: 300_000, to: 625_000 };

/**
 * Two texts as a point in the Netherlands, whichever of the two comes first and however the decimals are written.
 * "outside" when they are numbers but no such point, undefined when one is missing or no number.
 */
export function readPosition(first: string, second: string): ReadPosition | "outside" | undefined {
  const [ones, others] = [numberReadings(first), numberReadings(second)];
  if (ones.length === 0 || others.length === 0) return undefined;
  const isRough = decimalsOf(first) < 4 || decimalsOf(second) < 4;
  for (const one of ones) {
    for (const other of others) {
      if (isIn(one, LATS) && isIn(other, LNGS)) return { point: { lat: one, lng: other }, system: "wgs84", isSwapped: false, isRough };
      if (isIn(one, LNGS) && isIn(other, LATS)) return { point: { lat: other, lng: one }, system: "wgs84", isSwapped: true, isRough };
      if (isIn(one, RD_X) && isIn(other, RD_Y)) return readRd(one, other, false);
      if (isIn(one, RD_Y) && isIn(other, RD_X)) return readRd(other, one, true);
    }
  }
  // 0, 0 is what programs write for "no place known".
  return ones[0] === 0 && others[0] === 0 ? undefined : "outside";
}

/** One cell with both: "52.22, 5.18", "POINT(5.18 52.22)", "52,22; 5,18". */
export function splitPosition(text: string): [first: string, second: string] | undefined {
  const inner = /^\s*POINT\s*Z?\s*\(([^)]*)\)/i.exec(text)?.[1] ?? text.replaceAll(/[[\]()]/g, " ");
  const parts = inner.includes(";") ? inner.split(";") : splitPair(inner.trim());
  const [first = "", second = ""] = parts.map((part) => part.trim());
  return parts.length === 2 && numberReadings(first).length > 0 && numberReadings(second).length > 0 ? [first, second] : undefined;
}

function splitPair(text: string): string[] {
  if (/,\s/.test(text)) return text.split(/,\s+/);
  if (/\s/.test(text)) return text.split(/\s+/);
  return text.split(",");
}

/**
 * What a number may mean, likeliest first: "155.000,5" and "155 000" are thousands, "52,228369" is a decimal comma,
 * and "52.228.369" is what a Dutch spreadsheet makes of 52.228369. Empty when it is no number.
 */
export function numberReadings(text: string): number[] {
  const bare = text.replaceAll(/[\s\u00A0\u202F°'’]/g, "");
  if (!/^[-+]?\d[\d.,]*$/.test(bare)) return [];
  const [comma, dot] = [bare.lastIndexOf(","), bare.lastIndexOf(".")];
  const plain = comma > dot ? bare.replaceAll(".", "").replace(",", ".") : bare.replaceAll(",", "");
  const mangled = bare.replaceAll(/[.,]/g, "");
  const firstMark = bare.search(/[.,]/);
  const readings = [plain, mangled, firstMark < 0 ? mangled : `${mangled.slice(0, firstMark)}.${mangled.slice(firstMark)}`];
  return [...new Set(readings.map(Number))].filter((number) => Number.isFinite(number));
}

function readRd(x: number, y: number, isSwapped: boolean): ReadPosition {
  const [lng, lat] = fromRd([x, y]);
  return { point: { lat: Number(lat.toFixed(6)), lng: Number(lng.toFixed(6)) }, system: "rd", isSwapped, isRough: false };
}

function isIn(value: number, { from, to }: { readonly from: number; readonly to: number }): boolean {
  return value >= from && value <= to;
}

function decimalsOf(text: string): number {
  return /[.,](\d+)\D*$/.exec(text.trim())?.[1]?.length ?? 0;
}
