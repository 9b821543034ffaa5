import { expect, test } from "vitest";

import { looksLikeAddress, readAddress, readPostcode } from "./read-address.ts";

test.each([
  ["Afrikaanderplein 7, Rotterdam, 3072EA, The Netherlands", { street: "Afrikaanderplein", houseNumber: "7", postcode: "3072EA", woonplaats: "Rotterdam" }],
  ["Menanderstraat 89/90, Rotterdam, 3076AG, The Netherlands", { street: "Menanderstraat", houseNumber: "89/90", postcode: "3076AG", woonplaats: "Rotterdam" }],
  ["Hoog Kanje 168H, Zeist, 3708DL, The Netherlands", { street: "Hoog Kanje", houseNumber: "168H", postcode: "3708DL", woonplaats: "Zeist" }],
  ["Kerkstraat 12-14 1234 AB Utrecht", { street: "Kerkstraat", houseNumber: "12-14", postcode: "1234AB", woonplaats: "Utrecht" }],
  ["1e Pijnackerstraat 5 bis, 3035 GG Rotterdam", { street: "1e Pijnackerstraat", houseNumber: "5bis", postcode: "3035GG", woonplaats: "Rotterdam" }],
  ["Jan van der Heijdenstraat", { street: "Jan van der Heijdenstraat" }],
  ["Larenseweg 1A", { street: "Larenseweg", houseNumber: "1A" }],
  ["Plein 1944 12, Nijmegen", { street: "Plein 1944", houseNumber: "12", woonplaats: "Nijmegen" }],
])("%j is read in its parts", (text, address) => {
  expect(readAddress(text)).toEqual(address);
});

test.each([
  ["Geuzenweg", true],
  ["Kleine Drift 71", true],
  ["3072EA", true],
  ["Elke dinsdag koffie en thee met zijn allen op het grote plein in de zomer", false],
  ["Ingang achterom", false],
])("%j looks like an address: %s", (text, expected) => {
  expect(looksLikeAddress(text)).toBe(expected);
});

test.each([["3072 ea", "3072EA"], ["0123AB", undefined], ["Rotterdam", undefined], ["3072", undefined]])("postcode %j is %j", (text, postcode) => {
  expect(readPostcode(text)).toBe(postcode);
});
