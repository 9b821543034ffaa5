import { array, assert, double, property, string, stringMatching } from "fast-check";
import { expect, test } from "vitest";

import { growing } from "./growing.ts";
import { growNameBook, toLikeness } from "./name-likeness.ts";

const NAMES = ["Huiskamer De Blauwe Theepot", "De Grote Kade", "Buurthuis De Open Kikker", "’t Krukje", "Café Één"];
const buildBook = (words: readonly string[]) => growing(() => growNameBook(words.map((line) => ({ words: line })))).get();
const book = buildBook(NAMES.map((name) => `${name}\nand more`));
const find = (typed: string, least = 0.3) => book.findAlike(toLikeness(typed), least).map(({ number }) => NAMES[number]);

test.each([
  ["huiskamer de blauwe theepot", "Huiskamer De Blauwe Theepot"],
  ["huiskmaer de bluawe theepot", "Huiskamer De Blauwe Theepot"],
  ["de grote ade", "De Grote Kade"],
  ["de rgote kade", "De Grote Kade"],
  ["buurthuis de open ikker", "Buurthuis De Open Kikker"],
  ["krukje", "’t Krukje"],
  ["cafe een", "Café Één"],
])("“%s” looks most like %s", (typed, name) => {
  expect(find(typed)[0]).toBe(name);
});

test("what looks like nothing finds nothing, and so does nothing", () => {
  expect(find("zwembad")).toEqual([]);
  expect(find("")).toEqual([]);
  expect(find("漢字 !?")).toEqual([]);
});

test("a name is wholly like itself; the few most alike come in order, never under what was asked", () => {
  assert(
    property(array(string({ maxLength: 30 }), { minLength: 1, maxLength: 20 }), string({ maxLength: 30 }), double({ min: 0.01, max: 1, noNaN: true }), (given, typed, least) => {
      const names = given.map((name) => name.replaceAll("\n", " "));
      const any = buildBook(names.map((name) => `${name}\n`));
      const likenesses = any.findAlike(toLikeness(typed), least).map(({ likeness }) => likeness);
      expect(likenesses).toEqual(likenesses.toSorted((one, other) => other - one));
      expect(likenesses.every((likeness) => likeness >= least && likeness <= 1)).toBe(true);
      const told = names.filter((name) => toLikeness(name) !== "");
      expect(told.map((name) => any.findAlike(toLikeness(name), 1)[0]?.likeness)).toEqual(told.map(() => 1));
    }),
  );
});

test("no name that is more alike is left out for one that is less", () => {
  assert(
    property(array(stringMatching(/^[a-d ]{3,9}$/), { minLength: 1, maxLength: 40 }), stringMatching(/^[a-d ]{3,9}$/), (names, typed) => {
      const together = buildBook(names).findAlike(toLikeness(typed), 0.1).map(({ likeness }) => likeness);
      const alone = names.flatMap((name) => buildBook([name]).findAlike(toLikeness(typed), 0.1)).map(({ likeness }) => likeness);
      expect(together).toEqual(alone.toSorted((one, other) => other - one).slice(0, 5));
    }),
  );
});
