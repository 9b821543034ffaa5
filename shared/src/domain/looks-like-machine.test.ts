import { expect, test } from "vitest";

import { looksLikeMachine } from "./looks-like-machine.ts";

const person = { website: "", tookInMs: 4000, texts: ["De deur was dicht."] };

test.each([
  ["a person", person, false],
  ["a person in a hurry, with nothing more to say", { tookInMs: 900, texts: [undefined] }, false],
  ["a person who names a website", { ...person, texts: ["Kijk op https://www.deblauwetheepot.example"] }, false],
  ["who fills in what nobody sees", { ...person, website: "https://spam.example" }, true],
  ["who is quicker than a hand", { ...person, tookInMs: 799 }, true],
  ["who does not know the form", { texts: ["Hallo"] }, true],
  ["who advertises", { ...person, texts: ["http://a.example and https://b.example"] }, true],
  ["who advertises in two fields", { ...person, texts: ["www.a.example", "<a href=x>"] }, true],
])("%s", (_, filled, isMachine) => {
  expect(looksLikeMachine(filled)).toBe(isMachine);
});
