import { expect, test } from "vitest";

import { readWhere } from "./read-where.ts";

test.each([
  ["Havenstraat 12, Schiedam", { street: "Havenstraat", houseNumber: "12", woonplaats: "Schiedam" }],
  ["havenstraat 12 3111 ab", { street: "havenstraat", houseNumber: "12", postcode: "3111AB" }],
  ["3027 ab", { postcode: "3027AB" }],
  ["3027AB Rotterdam", { postcode: "3027AB", woonplaats: "Rotterdam" }],
  ["3027", { postcode: "3027" }],
  ["Spaanseweg", { street: "Spaanseweg" }],
  ["achter de Lidl in Spangen", { hint: "achter de Lidl in Spangen" }],
  ["Plein 1944 in Nijmegen", { hint: "Plein 1944 in Nijmegen" }],
  ["  ", {}],
])("%j is %o", (text, address) => {
  expect(readWhere(text)).toEqual(address);
});
