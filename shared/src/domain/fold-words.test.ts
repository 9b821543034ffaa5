import * as fc from "fast-check";
import { expect, test } from "vitest";

import { partsOf } from "./fold-compounds.ts";
import { foldName, foldWord, splitWords, toSortName } from "./fold-words.ts";

test.each([
  ["Koffie", "kofie"],
  ["KOFFIË", "kofie"],
  ["Feijenoord", "Feyenoord"],
  ["Feĳenoord", "feyenoord"],
  ["taalcafé", "taalkafe"],
  ["creatief", "kreatief"],
  ["gracht", "gragt"],
  ["foto’s", "fotos"],
  ["oma's", "omas"],
  ["’t Zonnetje", "zonnetje"],
  ["'s-Gravenland", "gravenland"],
  ["Straße", "strasse"],
  ["3027 AB", "3027ab"],
  ["Ağaç", "agac"],
])("%s and %s are the same to search by", (one, other) => {
  expect(foldName(one)).toBe(foldName(other));
});

test.each([
  ["3027 CC", "3027 KK"],
  ["1100", "100"],
  ["bij", "bi"],
])("%s and %s stay apart", (one, other) => {
  expect(foldName(one)).not.toBe(foldName(other));
});

test("a text is split into words; a postcode is one of them", () => {
  expect(splitWords("Boerhavelaan 12, 3027 AB Oud-Noord (’t Hof)")).toEqual(["boerhavelaan", "12", "3027ab", "oud", "noord", "hof"]);
  expect(splitWords("?! …")).toEqual([]);
});

test("scripts without Latin letters keep their words", () => {
  expect(splitWords("مقهى قهوة")).toEqual(["مقهى", "قهوة"]);
  expect(foldWord("кафе")).toBe("кафе");
});

test("folding twice is folding once, whatever people type", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const folded = splitWords(text).map(foldWord);
      expect(folded.map(foldWord)).toEqual(folded);
    }),
  );
});

test("names are sorted the way people look them up", () => {
  const names = ["Zuid", "Één", "’s-Gravenland", "Charlois", "Delfshaven", "centrum"];

  expect(names.toSorted((one, other) => (toSortName(one) < toSortName(other) ? -1 : 1))).toEqual([
    "centrum", "Charlois", "Delfshaven", "Één", "’s-Gravenland", "Zuid",
  ]);
});

test.each([
  ["buurtkamer", ["kamer"]],
  ["huiskamer", ["kamer"]],
  ["buurtmoestuin", ["moestuin", "tuin"]],
  ["taalcafé", ["kafe"]],
  ["dorpshuis", ["huis"]],
  ["koffieochtend", ["ogtend"]],
  ["taalketen", ["keten"]],
  ["kamer", []],
  ["tuinen", []],
])("%s holds the parts %j", (word, parts) => {
  expect(partsOf(foldWord(word))).toEqual(parts);
});
