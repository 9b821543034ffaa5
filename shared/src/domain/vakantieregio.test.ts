import { expect, test } from "vitest";

import { readOpenFeatures } from "../fixtures/read-open-data.ts";
import { GemeenteCode } from "./area-code.ts";
import { type Vakantieregio, vakantieregioOf } from "./vakantieregio.ts";

const regioOf = (code: string) => vakantieregioOf(GemeenteCode.parse(code));

test.each([
  ["GM0599", "midden", "Rotterdam"],
  ["GM0606", "midden", "Schiedam"],
  ["GM0402", "noord", "Hilversum"],
  ["GM1942", "noord", "Gooise Meren"],
  ["GM0317", "noord", "Eemnes, the only one of Utrecht"],
  ["GM0244", "noord", "Hattem, the only one of Gelderland"],
  ["GM0050", "midden", "Zeewolde, the only one of Flevoland"],
  ["GM1959", "midden", "Altena, the only one of Noord-Brabant"],
  ["GM0202", "zuid", "Arnhem"],
  ["GM0281", "midden", "Tiel"],
  ["GM0268", "zuid", "Nijmegen"],
  ["GM0457", "noord", "Weesp, since 2022 in Amsterdam"],
  ["GM1992", "midden", "Voorne aan Zee, since 2023"],
])("%s keeps the holidays of %s: %s", (code, regio) => {
  expect(regioOf(code)).toBe(regio);
});

test("of a gemeente that nobody knows, nobody knows the region", () => {
  expect(regioOf("GM9999")).toBeUndefined();
});

// The provinces that lie in one region as a whole; the other three are told place by place above.
const WHOLE: Readonly<Record<string, Vakantieregio>> = {
  Groningen: "noord", Fryslan: "noord", Drenthe: "noord", Overijssel: "noord", "Noord-Holland": "noord",
  "Zuid-Holland": "midden", Zeeland: "zuid", Limburg: "zuid",
};
/** Of the divided provinces: who is not with the others. Gelderland is named whole. */
const APART: Readonly<Record<string, readonly [Vakantieregio, Vakantieregio, readonly string[]]>> = {
  Flevoland: ["noord", "midden", ["Zeewolde"]],
  Utrecht: ["midden", "noord", ["Eemnes"]],
  "Noord-Brabant": ["zuid", "midden", ["Altena"]],
  Gelderland: ["midden", "zuid", [
    "Arnhem", "Berg en Dal", "Beuningen", "Doesburg", "Druten", "Duiven", "Heumen", "Lingewaard", "Maasdriel", "Nijmegen",
    "Overbetuwe", "Renkum", "Rheden", "Rozendaal", "Westervoort", "West Maas en Waal", "Wijchen", "Zaltbommel", "Zevenaar",
  ]],
};

const features = await readOpenFeatures("wijken-nl-2022-wgs84.geojson");

test.skipIf(features === undefined)("every gemeente of 2022 keeps the holidays of its part of the country", () => {
  const gemeenten = new Map(features?.map(({ properties }) => [String(properties["gemeentecode"]), properties]));
  const strays = [...gemeenten].filter(([code, { gemeentenaam, provincie }]) => {
    const name = String(gemeentenaam);
    const [most, some, names] = APART[String(provincie)] ?? [];
    const expected = name === "Hattem" ? "noord" : WHOLE[String(provincie)] ?? (names?.includes(name) === true ? some : most);
    return regioOf(code) !== expected;
  });

  expect(gemeenten.size).toBe(345);
  expect(strays).toEqual([]);
});
