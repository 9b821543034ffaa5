import { tipPlace } from "@schuifaan/shared/contract/tips";
import { expect, test } from "vitest";

import { NO_PLACE, readNewPlace, type TypedPlace } from "./read-new-place.ts";

const TYPED: TypedPlace = { ...NO_PLACE, name: "De Lange Tafel", type: "living_room", where: "Havenstraat 12, Schiedam" };

test.each([
  ["everything", NO_PLACE, ["name", "type", "where"]],
  ["one letter for a name", { ...TYPED, name: " x " }, ["name"]],
  ["a kind that does not exist", { ...TYPED, type: "castle" }, ["type"]],
  ["who does it", { ...TYPED, mine: "yes" }, ["makerName", "makerEmail"]],
  ["where to mail to", { ...TYPED, mine: "yes", makerName: "Ans", makerEmail: "06 12 34 56 78" }, ["makerEmail"]],
])("%s is still missing", (_, typed, missing) => {
  expect(readNewPlace(typed)).toEqual({ missing });
});

test.each([
  [TYPED, { name: "De Lange Tafel", type: "living_room", address: { street: "Havenstraat", houseNumber: "12", woonplaats: "Schiedam" }, when: "" }],
  [{ ...TYPED, where: "achter de kerk", when: " elke dag ", makerName: "Ans" }, { name: "De Lange Tafel", type: "living_room", address: { hint: "achter de kerk" }, when: "elke dag" }],
  [{ ...TYPED, mine: "yes", makerName: " Ans ", makerEmail: " ans@thuis.example " }, { name: "De Lange Tafel", type: "living_room", address: { street: "Havenstraat", houseNumber: "12", woonplaats: "Schiedam" }, when: "", maker: { name: "Ans", email: "ans@thuis.example" } }],
])("%o is sent as the API takes it", (typed, tip) => {
  const read = readNewPlace(typed);

  expect(read).toEqual({ tip });
  expect(tipPlace.body.safeParse("tip" in read ? read.tip : undefined).success).toBe(true);
});
