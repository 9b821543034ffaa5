import { buildDemoFinder } from "@schuifaan/shared/fixtures/demo-finder";
import type { Ground, GroundQuestion } from "@schuifaan/shared/finder/ground-question";
import { expect, test } from "vitest";

import type { GroundLookup } from "../ground/ground-lookup.ts";
import { locateAddress } from "./locate-address.ts";

const { finder } = buildDemoFinder();
const THERE = { name: "3012 AB", lat: 51.92, lng: 4.48 };

/** Somebody who knows these words, once asked; and what was asked. */
function groundThatKnows(words: string) {
  const asked: string[] = [];
  const told = new Set<string>();
  const known = (question: GroundQuestion): Ground | undefined => (told.has(question.words) && question.words === words ? THERE : undefined);
  const ground: GroundLookup = {
    known,
    ask: async ({ kind, words: about, gemeente = "" }) => {
      asked.push(`${kind} ${about} ${gemeente}`.trim());
      told.add(about);
    },
  };
  return { asked, ground };
}

test.each([
  [{ postcode: "3012 AB", street: "Oude Binnenweg", woonplaats: "Rotterdam" }, "3012ab", ["postcode 3012ab"]],
  [{ street: "Oude Binnenweg", woonplaats: "Rotterdam" }, "oude binnenweg", ["street oude binnenweg Rotterdam"]],
  [{ postcode: "3012AB", street: "Oude Binnenweg", woonplaats: "Rotterdam" }, "oude binnenweg", ["postcode 3012ab", "street oude binnenweg Rotterdam"]],
])("%j is asked by its words alone, one by one until somebody knows", async (address, words, questions) => {
  const { asked, ground } = groundThatKnows(words);

  expect(await locateAddress(address, finder, ground)).toMatchObject({ lat: 51.92, lng: 4.48 });
  expect(asked).toEqual(questions);
});

test.each([
  ["half a postcode, by our own places there", { postcode: "3025" }, true],
  ["a street without a town is no question, for every town has it", { street: "Kerkstraat" }, false],
  ["what nobody knows", { street: "Nergensweg", woonplaats: "Schiedam" }, false],
  ["nothing", {}, false],
])("%s", async (_, address, isFound) => {
  const { ground } = groundThatKnows("something else");

  expect((await locateAddress(address, finder, ground)) !== undefined).toBe(isFound);
});
