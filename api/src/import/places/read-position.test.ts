import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { numberReadings, readPosition, splitPosition } from "./read-position.ts";

const lat = fc.integer({ min: 50_800_000, max: 53_600_000 }).map((number) => number / 1e6);
const lng = fc.integer({ min: 3_300_000, max: 7_200_000 }).map((number) => number / 1e6);
const x = fc.integer({ min: 20_000, max: 270_000 });
const y = fc.integer({ min: 310_000, max: 610_000 });

const dotted = (number: number) => number.toLocaleString("nl-NL");

/** How people and programs write a number. */
const written = (number: number) => fc.constantFrom(String(number), String(number).replace(".", ","), ` ${number} `, `${number}°`);

describe("two cells as a point", () => {
  test("any point of the Netherlands is read back, whichever cell comes first and however the decimals are written", () => {
    fc.assert(
      fc.property(lat.chain((value) => fc.tuple(fc.constant(value), written(value))), lng.chain((value) => fc.tuple(fc.constant(value), written(value))), ([latNumber, latText], [lngNumber, lngText]) => {
        expect(readPosition(latText, lngText)).toMatchObject({ point: { lat: latNumber, lng: lngNumber }, isSwapped: false });
        expect(readPosition(lngText, latText)).toMatchObject({ point: { lat: latNumber, lng: lngNumber }, isSwapped: true });
      }),
    );
  });

  test("RD is seen by its numbers, also with thousands dots, and lands in the Netherlands", () => {
    fc.assert(
      fc.property(x, y, (easting, northing) => {
        const plain = readPosition(String(easting), String(northing));
        expect(plain).toMatchObject({ system: "rd", isSwapped: false });
        expect(readPosition(dotted(easting), dotted(northing))).toEqual(plain);
        expect(readPosition(String(northing), String(easting))).toMatchObject({ system: "rd", isSwapped: true });
      }),
    );
  });

  test.each([
    ["48.85", "2.35", "outside"],
    ["0", "0", undefined],
    ["", "5.18", undefined],
    ["n.v.t.", "5.18", undefined],
  ])("%j and %j are %j", (first, second, expected) => {
    expect(readPosition(first, second)).toBe(expected);
  });

  test.each([
    ["52.228.369", "5.189.023", { point: { lat: 52.228369, lng: 5.189023 } }],
    ["155.000,5", "463.000,5", { system: "rd" }],
    ["52.23", "5.18", { isRough: true }],
    ["52.2301", "5.1801", { isRough: false }],
  ])("%j and %j", (first, second, expected) => {
    expect(readPosition(first, second)).toMatchObject(expected);
  });
});

test.each([
  ["52.22, 5.18", ["52.22", "5.18"]],
  ["52,22; 5,18", ["52,22", "5,18"]],
  ["52.22,5.18", ["52.22", "5.18"]],
  ["POINT(5.18 52.22)", ["5.18", "52.22"]],
  ["(52.22 5.18)", ["52.22", "5.18"]],
  ["Kerkstraat 1, Ede", undefined],
])("one cell %j splits into %j", (text, parts) => {
  expect(splitPosition(text)).toEqual(parts);
});

test("what is no number has no readings, and no text makes it stumble", () => {
  fc.assert(fc.property(fc.string(), (text) => numberReadings(text).every((number) => Number.isFinite(number))));
  expect(["", "-", "1e5", "12a", "NaN", ",5"].map(numberReadings)).toEqual([[], [], [], [], [], []]);
});
